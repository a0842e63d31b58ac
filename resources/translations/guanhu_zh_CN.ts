<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbcView</name>
    <message>
        <source>Assets (10,000)</source>
        <translation>资产（万元）</translation>
    </message>
    <message>
        <source>Assets (CNY)</source>
        <translation>资产（元）</translation>
    </message>
    <message>
        <source>Choose a class to see its clients</source>
        <translation>点选一类查看其客户</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class {code}: {name}</source>
        <translation>{code}类：{name}</translation>
    </message>
    <message>
        <source>Classes in figures</source>
        <translation>各类数据</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Contribution (10,000)</source>
        <translation>年贡献（万元）</translation>
    </message>
    <message>
        <source>Contribution (CNY)</source>
        <translation>年贡献（元）</translation>
    </message>
    <message>
        <source>Pareto curve</source>
        <translation>帕累托曲线</translation>
    </message>
    <message>
        <source>The best {percent} % of the clients ({clients}) hold {share}</source>
        <translation>前{percent}%的客户（{clients}户）占总额的{share}</translation>
    </message>
    <message>
        <source>of clients</source>
        <translation>户数占比</translation>
    </message>
    <message>
        <source>of value</source>
        <translation>金额占比</translation>
    </message>
    <message>
        <source>{name}: {clients} clients, {share} of the value</source>
        <translation>{name}：{clients}户，占总额{share}</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>Client information of a bank may only be kept here with the approval of that bank. A bank may forbid any local list of clients; ask before you import anything, and note who approved it.</source>
        <translation>未经行方批准，不得在本工具中存放客户信息。有的银行禁止在本地保存任何客户清单；导入数据前请先请示，并记下批准人。</translation>
    </message>
    <message>
        <source>Get your bank's approval</source>
        <translation>请先取得行方批准</translation>
    </message>
    <message>
        <source>Guanhu {version}</source>
        <translation>管户 {version}</translation>
    </message>
    <message>
        <source>Licences of what ships with this program</source>
        <translation>随附组件及其许可</translation>
    </message>
    <message>
        <source>The offline desk of a relationship manager: one encrypted book on this computer, no server, no network connection. It records, reminds, lists and prints; it sends nothing to anybody.</source>
        <translation>客户经理的离线工作台：本机一本加密的管户簿，没有服务器，不联网。只做记录、提醒、列表和打印，不向任何人发送任何内容。</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message numerus="yes">
        <source>%n client(s) put on the list</source>
        <translation><numerusform>已将 %n 位客户加入名单</numerusform></translation>
    </message>
    <message>
        <source>Choose at least one client.</source>
        <translation>请至少选择一位客户。</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>问候日</translation>
    </message>
    <message>
        <source>Put clients on the list</source>
        <translation>加入问候名单</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>加入名单</translation>
    </message>
    <message>
        <source>Who is greeted</source>
        <translation>问候对象</translation>
    </message>
    <message>
        <source>Who must not be greeted stands on the list with the reason.</source>
        <translation>不宜问候的客户也会列入名单，并注明原因。</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>The parts are told apart while you type the whole; correct them where they are wrong.</source>
        <translation>输入完整地址时自动拆分；拆分有误可在此更正。</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>完整地址</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Adopt rules</source>
        <translation>采用规则</translation>
    </message>
    <message>
        <source>Adopted: {name}</source>
        <translation>已采用：{name}</translation>
    </message>
    <message>
        <source>From which day on shall the rules hold?</source>
        <translation>请填写规则从哪一天起生效。</translation>
    </message>
    <message>
        <source>From {day} on {name} takes its place.</source>
        <translation>{day}起由 {name} 取代。</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>It says the same as what is in force on that day.</source>
        <translation>与该日生效的规则内容相同。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reports already printed keep their figures and their rules: {periods}.</source>
        <translation>已打印的报表保留原数据和原规则：{periods}。</translation>
    </message>
    <message>
        <source>That day is past: results from then on are worked out anew by these rules.</source>
        <translation>生效日在过去：该日以后的结果将按本规则重新计算。</translation>
    </message>
    <message>
        <source>Until then in force: {name}. What it would change: {count}.</source>
        <translation>此前生效：{name}。将改动{count}处。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变动内容</translation>
    </message>
    <message>
        <source>e.g. circular of the branch, kept with the version</source>
        <translation>例如：分行通知文号，与版本一起保存</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>AlmanacDialog</name>
    <message>
        <source>Business days</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Family days</source>
        <translation>家庭日子</translation>
    </message>
    <message>
        <source>Own occasions</source>
        <translation>自定问候日</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>换算与约定</translation>
    </message>
    <message>
        <source>Year calendar</source>
        <translation>年历</translation>
    </message>
</context>
<context>
    <name>AppointmentActions</name>
    <message>
        <source>Cancelled: {who}</source>
        <translation>已取消：{who}</translation>
    </message>
    <message>
        <source>Changed: {who}, {when}</source>
        <translation>已修改：{who}，{when}</translation>
    </message>
    <message>
        <source>Done: {who}</source>
        <translation>已完成：{who}</translation>
    </message>
    <message>
        <source>Open again: {who}</source>
        <translation>已恢复为待办：{who}</translation>
    </message>
    <message>
        <source>Planned: {who}, {when}</source>
        <translation>已预约：{who}，{when}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Recorded, {count} done</source>
        <translation>已记录，办结{count}项</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>修改预约</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How it comes again is not understood.</source>
        <translation>无法识别的重复规则。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>姓名、拼音、首字母或客户号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Prefers: {time}</source>
        <translation>宜联系时间：{time}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>如到期资金承接、风险测评</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where, e.g. the branch or their office</source>
        <translation>地点，如网点或客户单位</translation>
    </message>
    <message>
        <source>never remind</source>
        <translation>永不提醒</translation>
    </message>
    <message>
        <source>no mode yet</source>
        <translation>走访方式未填</translation>
    </message>
    <message>
        <source>remind when it begins</source>
        <translation>开始时提醒</translation>
    </message>
    <message>
        <source>remind {count} days before</source>
        <translation>提前{count}天提醒</translation>
    </message>
    <message>
        <source>remind {count} min before</source>
        <translation>提前{count}分钟提醒</translation>
    </message>
    <message>
        <source>usual reminder</source>
        <translation>按设置提醒</translation>
    </message>
    <message>
        <source>without a client: what it is, e.g. the morning meeting</source>
        <translation>没有客户时填写事项，如：晨会</translation>
    </message>
    <message>
        <source>{day} is past.</source>
        <translation>{day}已过。</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve gifts</source>
        <translation>礼品审批</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved: {count}</source>
        <translation>已批准 {count} 份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>not the one who gives it</source>
        <translation>不能是经办人本人</translation>
    </message>
</context>
<context>
    <name>ArrivalsDialog</name>
    <message>
        <source>Arrival sheet</source>
        <translation>到访安排表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Expected and arrived</source>
        <translation>预约到访与已到访</translation>
    </message>
    <message>
        <source>Nobody is expected today.</source>
        <translation>今天没有预约到访的客户。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印到访安排表</translation>
    </message>
    <message>
        <source>What was recorded is taken back by undo.</source>
        <translation>已登记的到访请用“撤销”收回。</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>到访客户</translation>
    </message>
    <message>
        <source>Who has come? Name, pinyin, initials or number, then Enter</source>
        <translation>谁来了？输入姓名、拼音、首字母或客户号后按回车</translation>
    </message>
    <message>
        <source>{come} of {count} have come</source>
        <translation>已到{come}位，共{count}位</translation>
    </message>
    <message>
        <source>{name} has come</source>
        <translation>已登记到访：{name}</translation>
    </message>
</context>
<context>
    <name>AssetSection</name>
    <message>
        <source>Assets by month</source>
        <translation>资产走势</translation>
    </message>
    <message>
        <source>Assets, month average</source>
        <translation>月日均资产</translation>
    </message>
    <message>
        <source>Hidden by the privacy screen.</source>
        <translation>隐私模式下不显示。</translation>
    </message>
    <message>
        <source>What the assets are made of</source>
        <translation>资产构成</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>{change} against the month before</source>
        <translation>较上月 {change}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}月</translation>
    </message>
</context>
<context>
    <name>AssumptionsForm</name>
    <message>
        <source>Discount a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>Earned a year: {kind}</source>
        <translation>年收益率·{kind}</translation>
    </message>
    <message>
        <source>Stay a year: {tier}</source>
        <translation>年保留率·{tier}</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余客户</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>An empty field is cleared. It is one step: undo takes all of it back.</source>
        <translation>留空即清除该字段。整批算一步，可一次撤销。</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change {count} clients</source>
        <translation>批量修改 {count} 户</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Shall be</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>{changed} clients changed, {same} were like that already</source>
        <translation>已修改 {changed} 户，{same} 户原本如此</translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>A birthday needs month and day; the year may stay unknown.</source>
        <translation>生日需要月和日；年份可以不填。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>历法</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>leap month</source>
        <translation>闰月</translation>
    </message>
    <message>
        <source>lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>年份不详</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>{birthday}, next on {day} ({weekday}), in {count} days</source>
        <translation>{birthday}，下次 {day}（{weekday}），还有 {count} 天</translation>
    </message>
</context>
<context>
    <name>BlockedDialog</name>
    <message>
        <source>Change the words</source>
        <translation>去改写</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules or the law forbid these words to clients. Whoever uses them says why; it is kept.</source>
        <translation>这些词按行规或法律不得对客户使用。仍要使用的，请说明理由，理由会留存。</translation>
    </message>
    <message>
        <source>Say why; the reason is kept in the history.</source>
        <translation>请说明理由；理由会留存在操作记录里。</translation>
    </message>
    <message>
        <source>Words that may not be said</source>
        <translation>含有禁用词</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>BookTab</name>
    <message numerus="yes">
        <source>%n problem(s) found. Keep this file and restore the newest backup.</source>
        <translation><numerusform>发现 %n 处问题。请保留此文件，并恢复最近一次备份。</numerusform></translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>检查管户簿</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>完整性检查</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Reads every page, follows the chain of operations and compares the tables with it.</source>
        <translation>读取每一数据页，逐条核对操作记录，并与数据表比对。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>管户簿</translation>
    </message>
    <message>
        <source>The book is sound: pages, references, operations and tables agree.</source>
        <translation>管户簿完好：数据页、引用、操作记录与数据表一致。</translation>
    </message>
    <message>
        <source>The book is two files that belong together. Without the passphrase nobody can read them, you neither.</source>
        <translation>管户簿由两个文件组成，缺一不可。没有口令谁也打不开，包括您自己。</translation>
    </message>
</context>
<context>
    <name>BranchTab</name>
    <message numerus="yes">
        <source>%n day(s) taken back</source>
        <translation><numerusform>已撤回%n天的设定</numerusform></translation>
    </message>
    <message>
        <source>Business days saved</source>
        <translation>营业日已保存</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休业</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deadlines count the State Council's working days; appointments look at the branch's business days.</source>
        <translation>期限按国务院安排的工作日计算，约见按本网点营业日提示。</translation>
    </message>
    <message>
        <source>Decided days</source>
        <translation>逐日设定</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No day was decided</source>
        <translation>没有逐日设定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业</translation>
    </message>
    <message>
        <source>Open as a rule on</source>
        <translation>平常营业</translation>
    </message>
    <message>
        <source>Open or closed on…</source>
        <translation>设定营业或休业…</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回设定</translation>
    </message>
    <message>
        <source>The branch then follows its week, the days off and the make-up days.</source>
        <translation>网点按每周营业日、放假和补班安排营业。</translation>
    </message>
    <message>
        <source>Today: {today}. Next business day: {next}</source>
        <translation>今天：{today}。下一个营业日：{next}</translation>
    </message>
    <message>
        <source>Weekdays of the branch saved</source>
        <translation>每周营业日已保存</translation>
    </message>
</context>
<context>
    <name>BridgeChart</name>
    <message>
        <source>the totals are cut off below {value}</source>
        <translation>合计柱自{value}起画，以下部分截去</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details without client data</source>
        <translation>不含客户信息的详情</translation>
    </message>
    <message>
        <source>Nothing half done was kept. You can go on; if it comes back, hand these lines in.</source>
        <translation>未完成的操作没有保存，您可以继续使用；若再次出现，请把下面几行交给维护人员。</translation>
    </message>
    <message>
        <source>Program error</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>程序出错了。</translation>
    </message>
</context>
<context>
    <name>BusinessDays</name>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Day off: {holiday}</source>
        <translation>放假：{holiday}</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>补班</translation>
    </message>
    <message>
        <source>Not one of the branch's weekdays</source>
        <translation>非本网点营业日</translation>
    </message>
    <message>
        <source>Probably closed, the days off of {year} are not announced</source>
        <translation>预计休业（{year}年放假安排未公布）</translation>
    </message>
    <message>
        <source>Probably open, the days off of {year} are not announced</source>
        <translation>预计营业（{year}年放假安排未公布）</translation>
    </message>
    <message>
        <source>The branch is closed</source>
        <translation>网点休业</translation>
    </message>
    <message>
        <source>The branch is open</source>
        <translation>网点营业</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
</context>
<context>
    <name>BusinessDialog</name>
    <message>
        <source>Business days</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say from which day to which; the first comes first.</source>
        <translation>请填写起止日期，起在前、止在后。</translation>
    </message>
    <message>
        <source>The branch is</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>as usual, or 09:00-12:00</source>
        <translation>照常，或如 09:00-12:00</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休业</translation>
    </message>
    <message>
        <source>e.g. on duty, rebuilding</source>
        <translation>如：值班、装修</translation>
    </message>
    <message>
        <source>empty for a single day</source>
        <translation>只一天时留空</translation>
    </message>
    <message>
        <source>open</source>
        <translation>营业</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Go to date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Year calendar: days off, own occasions, business days</source>
        <translation>年历：放假安排、自定问候日、营业日</translation>
    </message>
</context>
<context>
    <name>CalendarDays</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Arrangement of {year} not announced</source>
        <translation>{year}年放假安排尚未公布</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Days off of {years} not announced yet</source>
        <translation>{years}年放假安排尚未公布</translation>
    </message>
    <message>
        <source>H</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>补班</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>W</source>
        <translation>班</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>lunar {day}</source>
        <translation>农历{day}</translation>
    </message>
    <message>
        <source>{month:02d}-{day:02d} {weekday}</source>
        <translation>{month}月{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{month:02d}-{day:02d} – {to_day:02d}</source>
        <translation>{month}月{day}日–{to_day}日</translation>
    </message>
    <message>
        <source>{month:02d}-{day:02d} – {to_month:02d}-{to_day:02d}</source>
        <translation>{month}月{day}日–{to_month}月{to_day}日</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Change or move…</source>
        <translation>修改或改期…</translation>
    </message>
    <message>
        <source>Change the report…</source>
        <translation>修改拜访报告…</translation>
    </message>
    <message>
        <source>Copy to the day after</source>
        <translation>复制到次日</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>新建预约…</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Took place…</source>
        <translation>登记完成…</translation>
    </message>
    <message>
        <source>{planned} planned, {done} done</source>
        <translation>预约 {planned}，已完成 {done}</translation>
    </message>
</context>
<context>
    <name>CancelGiftDialog</name>
    <message>
        <source>Cancel gifts</source>
        <translation>取消礼品</translation>
    </message>
    <message>
        <source>Cancel the gifts</source>
        <translation>取消礼品</translation>
    </message>
    <message>
        <source>Cancelled: {count}</source>
        <translation>已取消 {count} 份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was given comes back: its contact and its use of an entitlement go.</source>
        <translation>已送的礼品视为退回：对应的联系记录和权益使用一并撤销。</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Owed again</source>
        <translation>已恢复应做</translation>
    </message>
    <message>
        <source>Planned for {moment}</source>
        <translation>已预约 {moment}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Recorded, {count} done</source>
        <translation>已登记，完成 {count} 项应做事项</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The contact was deleted</source>
        <translation>联络记录已删除</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免做</translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation>已删除客户{name}</translation>
    </message>
    <message>
        <source>{name}: one use recorded</source>
        <translation>{name}：已登记使用1次</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>文中已有</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>文中没有</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>+ {field}</source>
        <translation>+ {field}</translation>
    </message>
    <message>
        <source>Ask for {field}</source>
        <translation>询问{field}</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>维护档 {name}</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>生日 {day}</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>关闭客户卡</translation>
    </message>
    <message>
        <source>Copy name and masked phone</source>
        <translation>复制姓名与脱敏手机号</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>File {percent}%</source>
        <translation>档案 {percent}%</translation>
    </message>
    <message>
        <source>History of this client</source>
        <translation>该客户的操作记录</translation>
    </message>
    <message>
        <source>Household {name}</source>
        <translation>家庭 {name}</translation>
    </message>
    <message>
        <source>Missed {count}/{limit}</source>
        <translation>未达标 {count}/{limit}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>这位客户的更多操作</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Ownership, competitors, class…</source>
        <translation>归属、同业、分类…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印客户关系卡</translation>
    </message>
    <message>
        <source>Reason of loss…</source>
        <translation>流失原因…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Stale: {parts}</source>
        <translation>待核实：{parts}</translation>
    </message>
    <message>
        <source>Verified today…  F9</source>
        <translation>今日已核实…  F9</translation>
    </message>
    <message>
        <source>Verify {count}</source>
        <translation>待核实 {count} 项</translation>
    </message>
    <message>
        <source>Visit report…  Shift+F4</source>
        <translation>拜访报告…  Shift+F4</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Why this tier…</source>
        <translation>等级依据…</translation>
    </message>
    <message>
        <source>read {reading}</source>
        <translation>读作 {reading}</translation>
    </message>
    <message>
        <source>stand-in (B) {name}</source>
        <translation>B角 {name}</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}岁以上</translation>
    </message>
    <message>
        <source>{birthday} (next {day})</source>
        <translation>{birthday}（下次 {day}）</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count}岁</translation>
    </message>
    <message>
        <source>{risk} expired {day}</source>
        <translation>{risk} 已于 {day} 到期</translation>
    </message>
    <message>
        <source>{risk} until {day}</source>
        <translation>{risk} 至 {day}</translation>
    </message>
</context>
<context>
    <name>CautionSection</name>
    <message>
        <source>A note{day} names C{own} together with R{product}, which does not fit.</source>
        <translation>记录{day}中 C{own} 与 R{product} 并列，风险不匹配。</translation>
    </message>
    <message>
        <source>Above the own level {risk}: {products}</source>
        <translation>高于本人等级 {risk}：{products}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>At this age ask twice: {products}</source>
        <translation>高龄客户须再次确认：{products}</translation>
    </message>
    <message>
        <source>No assessment is recorded: {products}</source>
        <translation>未登记风险测评：{products}</translation>
    </message>
    <message>
        <source>No greetings and no messages. {stopped}</source>
        <translation>不问候、不发信息。{stopped}</translation>
    </message>
    <message>
        <source>Not owed meanwhile: {kinds}</source>
        <translation>期间免做：{kinds}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>The assessment {risk} ended on {day}.</source>
        <translation>风险测评 {risk} 已于 {day} 到期。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on {day}. Greetings, messages, tasks and reminders stop. Still open: {open}</source>
        <translation>{day}。问候、信息、待办与提醒全部停止。尚未了结：{open}</translation>
    </message>
    <message>
        <source>refused: no greeting and no batch of messages; a call may be made.</source>
        <translation>已拒绝：不发问候与批量信息；可以打电话。</translation>
    </message>
    <message>
        <source>the household {name}</source>
        <translation>家庭“{name}”</translation>
    </message>
    <message>
        <source>until {day}. No festive greeting, plain words of comfort instead. {stopped}</source>
        <translation>至 {day}。不发节日祝贺，可致平安慰问。{stopped}</translation>
    </message>
    <message>
        <source>{age} years and more: special care with products of R{level} and above.</source>
        <translation>年满{age}岁：涉及R{level}及以上产品须特别谨慎。</translation>
    </message>
    <message>
        <source>{count} appointments</source>
        <translation>{count}个预约</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count}个产品</translation>
    </message>
    <message>
        <source>{product} (R{level})</source>
        <translation>{product}（R{level}）</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Closing</source>
        <translation>期末（万元）</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>尚未填写原因</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初（万元）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Branch arrival</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>A person still has to read it.</source>
        <translation>仍需人工通读一遍。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Change the word…</source>
        <translation>改写…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings stand here while you write.</source>
        <translation>边写边查，结果列在这里。</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>It is a letter: courteous words too</source>
        <translation>这是书信：同时检查文明用语</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>还没有文字</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>打开文本文件</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>打开文本文件…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Service language</source>
        <translation>服务用语</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All files (*)</source>
        <translation>文本 (*.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Text to be checked</source>
        <translation>要检查的文字</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Wording check</source>
        <translation>用语检查</translation>
    </message>
    <message>
        <source>Write or paste here what a client shall read.</source>
        <translation>把要给客户看的文字写在或粘贴在这里。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>C1 careful</source>
        <translation>C1 谨慎型</translation>
    </message>
    <message>
        <source>C2 steady</source>
        <translation>C2 稳健型</translation>
    </message>
    <message>
        <source>C3 balanced</source>
        <translation>C3 平衡型</translation>
    </message>
    <message>
        <source>C4 growing</source>
        <translation>C4 进取型</translation>
    </message>
    <message>
        <source>C5 daring</source>
        <translation>C5 激进型</translation>
    </message>
    <message>
        <source>company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>managed client</source>
        <translation>管户客户</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Choose a client</source>
        <translation>请选择客户</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Enter opens the card of a row.</source>
        <translation>按 Enter 打开所选客户的客户卡。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>客户卡各部分</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>ClientColumns</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Assets (CNY)</source>
        <translation>资产（万元）</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>较上月</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>未联系天数</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联络</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管户经理</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次应做</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Risk until</source>
        <translation>测评有效期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
</context>
<context>
    <name>ClientsField</name>
    <message>
        <source>Add a client</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take everybody off</source>
        <translation>移除全部客户</translation>
    </message>
    <message>
        <source>Take {who} off</source>
        <translation>移除{who}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>另有 %n 户</numerusform></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Columns and export</source>
        <translation>显示列与导出</translation>
    </message>
    <message>
        <source>Drop the bank's export on the window, or enter one by hand.</source>
        <translation>把行内导出的文件拖到窗口上，或手工新建客户。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Name, pinyin, number, #tag, note</source>
        <translation>姓名、拼音、号码、#标签、备注</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合筛选条件的客户</translation>
    </message>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>Take some of them off.</source>
        <translation>请取消部分筛选条件。</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>请减少关键字。</translation>
    </message>
    <message>
        <source>View kept</source>
        <translation>视图已保存</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the opportunity</source>
        <translation>关闭商机</translation>
    </message>
    <message>
        <source>Closed: {outcome}</source>
        <translation>已关闭：{outcome}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Back to the usual ones</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些列</translation>
    </message>
    <message>
        <source>The space bar shows and hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>空格键显示或隐藏，Alt+↑、Alt+↓ 调整顺序。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source> (the days off are not announced yet)</source>
        <translation>（放假安排未公布）</translation>
    </message>
    <message>
        <source>! {day} ({holiday}) is off by law and missing</source>
        <translation>! {day}（{holiday}）依法放假，文件中没有</translation>
    </message>
    <message>
        <source>(check digit is wrong)</source>
        <translation>（校验位有误）</translation>
    </message>
    <message>
        <source>, made up on {days}</source>
        <translation>，补班 {days}</translation>
    </message>
    <message>
        <source>--words needs --client NO.</source>
        <translation>--words 需与 --client 客户号合用。</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 到 100</translation>
    </message>
    <message>
        <source>05-12, 1956-05-12 or lunar:08-15</source>
        <translation>05-12、1956-05-12 或 lunar:08-15</translation>
    </message>
    <message>
        <source>1 not at all, 5 decided</source>
        <translation>1 无意向，5 已决定</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>20-100, 100-500 or 500+</source>
        <translation>20-100、100-500 或 500+</translation>
    </message>
    <message>
        <source>2026-10</source>
        <translation>2026-10</translation>
    </message>
    <message>
        <source>2026-11-21T09:30 (default: now)</source>
        <translation>2026-11-21T09:30（默认为当前时间）</translation>
    </message>
    <message>
        <source>2026Q3</source>
        <translation>2026Q3</translation>
    </message>
    <message>
        <source>5 is decided</source>
        <translation>5 为已决定</translation>
    </message>
    <message>
        <source>A transaction is given as ROW:BUSINESS:AMOUNT:PAID:CAP, as ST9:transfer:5:80:2.</source>
        <translation>单笔交易按 项目:业务:金额:实付比例:上限 填写，如 ST9:汇款:5:80:2。</translation>
    </message>
    <message>
        <source>A way has: {fields}.</source>
        <translation>联系方式的字段有：{fields}。</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年次数</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Amount (10,000)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Amounts are given in 10,000 yuan as ROW=AMOUNT: ST2=10.</source>
        <translation>金额按 项目=万元 填写，如 ST2=10。</translation>
    </message>
    <message>
        <source>Appointment {id} is recorded.</source>
        <translation>预约 {id} 已登记。</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>可以询问</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Assets (10,000 yuan)</source>
        <translation>月日均（万元）</translation>
    </message>
    <message>
        <source>Assets (CNY 10,000)</source>
        <translation>资产（万元）</translation>
    </message>
    <message>
        <source>Assets (CNY)</source>
        <translation>资产（元）</translation>
    </message>
    <message>
        <source>Assets together (10,000 yuan)</source>
        <translation>家庭资产（万元）</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Brought back as operation {operation}.</source>
        <translation>已恢复，操作号 {operation}。</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>营业</translation>
    </message>
    <message>
        <source>By</source>
        <translation>应办日</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <translation>请从中选择：{names}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Columns not used: {heads}</source>
        <translation>未使用的列：{heads}</translation>
    </message>
    <message>
        <source>Comes along: {what}</source>
        <translation>一并带入：{what}</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>随行人数</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联络</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>维护内容</translation>
    </message>
    <message>
        <source>Contribution a year (yuan)</source>
        <translation>年贡献（元）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用（实际/计划）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>冲突已处理。</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应做日</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>止步</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证日期</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields are given as name=value, for instance amount=500000.</source>
        <translation>字段写成 名称=值，例如 amount=500000。</translation>
    </message>
    <message>
        <source>Fields are given as name=value, for instance risk=C3 or birthday=lunar:08-15.</source>
        <translation>字段写成 名称=值，例如 risk=C3 或 birthday=lunar:08-15。</translation>
    </message>
    <message>
        <source>Fields are given as name=value, for instance value=98.</source>
        <translation>字段写作 名称=值，例如 value=98。</translation>
    </message>
    <message>
        <source>File complete</source>
        <translation>档案完整度</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>首次跟进期限</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>契合</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From district</source>
        <translation>起点片区</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>从对方看</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>冻结日</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>维护目标</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Greeted through</source>
        <translation>问候对象</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Hanzi, pinyin, initials, numbers, employer, #tag or a note</source>
        <translation>汉字、拼音、首字母、号码、单位、#标签或备注内容</translation>
    </message>
    <message>
        <source>Held: {arrived} came, {missed} did not, tasks: {tasks}.</source>
        <translation>已举办：到场 {arrived} 人，未到 {missed} 人，生成待办 {tasks} 条。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>联络记录</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Its key file {file} must stay beside it.</source>
        <translation>密钥文件 {file} 须与管户簿放在一起。</translation>
    </message>
    <message>
        <source>JSON {header: field}</source>
        <translation>JSON：{header: field}（表头与字段的对应关系）</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>保留率（%）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind and value stand before the fields.</source>
        <translation>种类和号码写在字段之前。</translation>
    </message>
    <message>
        <source>Last packet for it</source>
        <translation>最近发出</translation>
    </message>
    <message>
        <source>Last packet from it</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Lifetime value, estimated (yuan)</source>
        <translation>终身价值估算（元）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Look at the risk of</source>
        <translation>注意风险匹配</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补班天数</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Merged as operation {operation}.</source>
        <translation>已合并，操作号 {operation}。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Missing: packets of {name} with {first}–{last}</source>
        <translation>缺少“{name}”的同步包，序号 {first}–{last}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>缺少：{what}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>资产快照</translation>
    </message>
    <message>
        <source>Months ago</source>
        <translation>已过月数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a thing of the cupboard by id or name.</source>
        <translation>请用编号或名称指明库存中的礼品。</translation>
    </message>
    <message>
        <source>Name clients by their numbers, or so many with --top.</source>
        <translation>请给出客户号，或用 --top 取前若干名。</translation>
    </message>
    <message>
        <source>Name lines of the plan by their numbers, such as 1 3-5.</source>
        <translation>请按行号指定筹备事项，例如 1 3-5。</translation>
    </message>
    <message>
        <source>Name the clients by their numbers, or by --where.</source>
        <translation>请用客户号或 --where 指明客户。</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次应做</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No appointments.</source>
        <translation>没有预约。</translation>
    </message>
    <message>
        <source>No client fits.</source>
        <translation>没有符合条件的客户。</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>没有大事。</translation>
    </message>
    <message>
        <source>No festival and no birthday.</source>
        <translation>没有节日，也没有生日。</translation>
    </message>
    <message>
        <source>No gatherings.</source>
        <translation>没有活动。</translation>
    </message>
    <message>
        <source>No gift fits.</source>
        <translation>没有符合条件的礼品。</translation>
    </message>
    <message>
        <source>No groups yet.</source>
        <translation>还没有分群。</translation>
    </message>
    <message>
        <source>No holdings.</source>
        <translation>没有持有产品。</translation>
    </message>
    <message>
        <source>No household has a day then.</source>
        <translation>这段时间没有家庭日子。</translation>
    </message>
    <message>
        <source>No households yet.</source>
        <translation>还没有家庭。</translation>
    </message>
    <message>
        <source>No opportunity fits.</source>
        <translation>没有符合的商机。</translation>
    </message>
    <message>
        <source>No part of a file is stale.</source>
        <translation>没有待核实的档案。</translation>
    </message>
    <message>
        <source>No referral fits.</source>
        <translation>没有符合的转介。</translation>
    </message>
    <message>
        <source>No relations yet.</source>
        <translation>尚未登记关系。</translation>
    </message>
    <message>
        <source>No times between districts are known.</source>
        <translation>还没有路程时间。</translation>
    </message>
    <message>
        <source>No visits are planned on this day.</source>
        <translation>当日没有拜访计划。</translation>
    </message>
    <message>
        <source>No visits on this day; name clients to plan a round.</source>
        <translation>当日没有拜访；写上客户号即可安排路线。</translation>
    </message>
    <message>
        <source>Nobody is expected and nobody has come.</source>
        <translation>没有预约到访，也没有到访登记。</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>名单为空。</translation>
    </message>
    <message>
        <source>Nobody is owed a gift now.</source>
        <translation>目前没有应送礼品的客户。</translation>
    </message>
    <message>
        <source>Nobody is owed this greeting.</source>
        <translation>没有应问候的客户。</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>没有发现重复客户。</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>没有漏问候的客户。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不邀请</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>无法识别：{what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>另有登记</translation>
    </message>
    <message>
        <source>Noted: they are two people.</source>
        <translation>已注明：不是同一人。</translation>
    </message>
    <message>
        <source>Nothing changed: client {client}</source>
        <translation>没有变更：客户 {client}</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有应做事项。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>没有到期应做的事项。</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>没有不妥之处。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>Nothing to find fault with.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有内容。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>应做事项</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>问候日</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>所属客户</translation>
    </message>
    <message>
        <source>On the way {minutes} min, back at the branch {clock}</source>
        <translation>路上 {minutes} 分钟，{clock} 返回网点</translation>
    </message>
    <message>
        <source>On the way:</source>
        <translation>顺路客户：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输一遍：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open on weekdays {week}; no day was decided.</source>
        <translation>每周{week}营业，没有逐日设定。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作编号</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Pointed out by</source>
        <translation>转介人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>星点值</translation>
    </message>
    <message>
        <source>Points a 10,000</source>
        <translation>每万元点数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recorded as operation {operation}: client {client}</source>
        <translation>已登记为操作 {operation}：客户 {client}</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Recorded; {count} obligations closed.</source>
        <translation>已登记，完成 {count} 项应做事项。</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reports already printed keep their figures and their rules: {periods}.</source>
        <translation>已打印的报表保留原数据和原规则：{periods}。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Salons left</source>
        <translation>尚欠沙龙</translation>
    </message>
    <message>
        <source>Say from where, to where, and --minutes N or --forget.</source>
        <translation>请写起点、终点，以及 --minutes N 或 --forget。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Set fields, or a next step with --next and --next-on.</source>
        <translation>请修改字段，或用 --next 和 --next-on 写下一步。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of clients</source>
        <translation>户数占比</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>金额占比</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sheet row</source>
        <translation>签到表行号</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>暂用值</translation>
    </message>
    <message>
        <source>Sides are given as field=keep or field=gone.</source>
        <translation>取值写成 字段=keep 或 字段=gone。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Something is missing; for instance: {words}</source>
        <translation>缺少参数，例如：{words}</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Stale parts</source>
        <translation>待核实内容（月数）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Tell the head</source>
        <translation>上报行领导</translation>
    </message>
    <message>
        <source>Term and festivals</source>
        <translation>节气与节日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>管户簿完好。</translation>
    </message>
    <message>
        <source>The cupboard is empty: guanhu stock usual.</source>
        <translation>库存为空：可用 guanhu stock usual 加入常用礼品。</translation>
    </message>
    <message>
        <source>The days off of {year} are not announced; certain are:</source>
        <translation>{year}年放假安排未公布，已确定的只有：</translation>
    </message>
    <message>
        <source>The event {id} is recorded.</source>
        <translation>大事{id}已记录。</translation>
    </message>
    <message>
        <source>The file is sound; it changes nothing.</source>
        <translation>文件校验通过，内容没有变化。</translation>
    </message>
    <message>
        <source>The imported days off of {year} are taken away.</source>
        <translation>已移除导入的{year}年放假安排。</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The relationship manager's desk. Without a command the window opens.</source>
        <translation>客户经理工作台。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>The standard asks for a service plan; there is none yet.</source>
        <translation>维护标准要求制定服务方案，目前还没有。</translation>
    </message>
    <message>
        <source>The task {id} is recorded.</source>
        <translation>待办{id}已记录。</translation>
    </message>
    <message>
        <source>The time is noted.</source>
        <translation>路程已记下。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>There is no command {value}. Commands are: {known}</source>
        <translation>没有命令 {value}。可用命令：{known}</translation>
    </message>
    <message>
        <source>This file holds personal data in clear. Keep it safe.</source>
        <translation>本文件含未脱敏的客户信息，请妥善保管。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Tier since</source>
        <translation>等级起始日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To be frozen on</source>
        <translation>应冻结日</translation>
    </message>
    <message>
        <source>To district</source>
        <translation>终点片区</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To do, days after it</source>
        <translation>待办（距当日天数）</translation>
    </message>
    <message>
        <source>To {tier} (10,000 yuan)</source>
        <translation>距{tier}（万元）</translation>
    </message>
    <message>
        <source>To-dos open because of it: {count}</source>
        <translation>因此未办的待办：{count}项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免做</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不送原因</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>当月无数据</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Write PART=TEXT.</source>
        <translation>请写成“项目=内容”。</translation>
    </message>
    <message>
        <source>Write the month as 2026-11.</source>
        <translation>月份写作 2026-11。</translation>
    </message>
    <message>
        <source>Write: way add NO KIND VALUE [time=…], way set NO PLACE field=value…, way delete|prefer|up|down NO PLACE.</source>
        <translation>写法：way add 客户号 种类 号码 [time=…]，way set 客户号 序号 字段=值…，way delete|prefer|up|down 客户号 序号。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>a client of one's choice, or a round</source>
        <translation>定向拜访，或巡回走访</translation>
    </message>
    <message>
        <source>a day's round by districts and streets, taken over with --take</source>
        <translation>按区县与街道安排当日路线，--take 写入日历</translation>
    </message>
    <message>
        <source>a further promise and its day; may be given again; afterwards: all that are still open</source>
        <translation>另一项承诺及其日期；可重复给出；事后修改时：列出全部仍未完成的承诺</translation>
    </message>
    <message>
        <source>a greeting text for it; may be repeated</source>
        <translation>它的一条祝词，可重复给出</translation>
    </message>
    <message>
        <source>a moment such as 2026-12-05T14:30, or a day</source>
        <translation>时间，例如 2026-12-05T14:30，或只写日期</translation>
    </message>
    <message>
        <source>a scheme (default: the one in force)</source>
        <translation>分层方案（默认为执行中的方案）</translation>
    </message>
    <message>
        <source>a scheme of points (default: icbc-star)</source>
        <translation>星点值方案（默认 icbc-star）</translation>
    </message>
    <message>
        <source>a standard (default: the one in force)</source>
        <translation>维护标准（默认：现行标准）</translation>
    </message>
    <message>
        <source>a thing of the cupboard by id or name, or any name</source>
        <translation>库存礼品的编号或名称，或任意名称</translation>
    </message>
    <message>
        <source>a word of the job or employer; may be repeated</source>
        <translation>职业或单位中的词，可重复给出</translation>
    </message>
    <message>
        <source>add NAME, usual; or set, move, count, moves, delete with a thing; set: field=value</source>
        <translation>add 名称、usual；或对一种礼品 set、move、count、moves、delete；set 用 字段=值</translation>
    </message>
    <message>
        <source>add NO, or add name=… field=value… for somebody new; or follow, feedback, close, delete with the id</source>
        <translation>add 客户号，新客户用 add name=… 字段=值…；或 follow、feedback、close、delete 加编号</translation>
    </message>
    <message>
        <source>add NO; or step, set, close, reopen, delete with the id of an opportunity; set: field=value</source>
        <translation>add 客户号；或 step、set、close、reopen、delete 加商机编号；set 后写 字段=值</translation>
    </message>
    <message>
        <source>add or check NO…; set, approve, give, sign, cancel with ids of gifts; or gathering with the id of one, for everybody who came</source>
        <translation>add 或 check 加客户号…；set、approve、give、sign、cancel 加礼品编号；或 gathering 加活动编号，送给全部到场客户</translation>
    </message>
    <message>
        <source>add, change, order or remove one way to reach a client</source>
        <translation>添加、修改、排序或移除一个联系方式</translation>
    </message>
    <message>
        <source>add: a client, nobody for an entry of one's own; sheet: rows of the printed plan such as “12 v 3 30; 13 x”; else the appointment as visits says</source>
        <translation>add：客户，自用日程可不写；sheet：纸质拜访计划的行，如“12 v 3 30; 13 x”；其他：visits 列出的预约编号</translation>
    </message>
    <message>
        <source>add: code of a template</source>
        <translation>add：模板代码</translation>
    </message>
    <message>
        <source>add: its code (default: from the name)</source>
        <translation>add：代码（默认由名称得出）</translation>
    </message>
    <message>
        <source>add: its name; else its code</source>
        <translation>add：名称；其他：代码</translation>
    </message>
    <message>
        <source>add: so many turns of one that comes round</source>
        <translation>add：循环活动一次安排几期</translation>
    </message>
    <message>
        <source>add: the client; else the event</source>
        <translation>add：客户；其他：大事编号</translation>
    </message>
    <message>
        <source>add: the client; else the task</source>
        <translation>add：客户；其他：待办编号</translation>
    </message>
    <message>
        <source>add: where it begins</source>
        <translation>add：从哪一步开始</translation>
    </message>
    <message>
        <source>add; show, set, line, tick, propose, invite, words, reply, arrive, strike, hold, cancel, reopen or delete with the id of a gathering, then field=value, client numbers, or rows of the sheet such as 3 5-8</source>
        <translation>add；或 show、set、line、tick、propose、invite、words、reply、arrive、strike、hold、cancel、reopen、delete 加活动编号，其后为 字段=值、客户号，或签到表行号（如 3 5-8）</translation>
    </message>
    <message>
        <source>adopt this one for the book: ID, ID@VERSION or a file</source>
        <translation>为本账册采用：代码、代码@版本，或文件</translation>
    </message>
    <message>
        <source>adopted for later</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>afterwards: nothing further is promised any more</source>
        <translation>事后修改时：取消其余全部承诺</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>also what is out of use</source>
        <translation>包括已停用的</translation>
    </message>
    <message>
        <source>also whom something is owed to in the same districts</source>
        <translation>同时列出同一区县有待办的客户</translation>
    </message>
    <message>
        <source>always</source>
        <translation>必问候</translation>
    </message>
    <message>
        <source>another day than today</source>
        <translation>今天以外的日期</translation>
    </message>
    <message>
        <source>another tier from {day} on</source>
        <translation>{day}起等级变动</translation>
    </message>
    <message>
        <source>appointments between two days</source>
        <translation>列出一段时间内的预约</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>arrive: not listed</source>
        <translation>arrive：名单之外到场的客户</translation>
    </message>
    <message>
        <source>arrive: they did not come</source>
        <translation>arrive：这些客户未到</translation>
    </message>
    <message>
        <source>as deeds names it</source>
        <translation>如 deeds 所列的代码</translation>
    </message>
    <message>
        <source>as events --kinds names them</source>
        <translation>类别见 events --kinds</translation>
    </message>
    <message>
        <source>as the history names it</source>
        <translation>操作编号，见操作记录</translation>
    </message>
    <message>
        <source>as the timeline names it, or its appointment</source>
        <translation>动态中的编号，或其预约的编号</translation>
    </message>
    <message>
        <source>as they are in force on this day</source>
        <translation>该日生效的规则</translation>
    </message>
    <message>
        <source>as this view shows them, see views</source>
        <translation>按此视图显示，见 views</translation>
    </message>
    <message>
        <source>as you choose</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>ask from this day on</source>
        <translation>从这天起提醒</translation>
    </message>
    <message>
        <source>back to the shipped assumptions</source>
        <translation>恢复默认假设</translation>
    </message>
    <message>
        <source>backup outlet-head retail-head deputy-head branch-head co-owner member</source>
        <translation>backup（B角）outlet-head retail-head deputy-head branch-head co-owner（协管）member（维护小组）</translation>
    </message>
    <message>
        <source>behind the others stands who was invited within so many months</source>
        <translation>近几个月内邀请过的排在后面</translation>
    </message>
    <message>
        <source>birthdays and anniversaries of households, each once</source>
        <translation>家庭的生日和纪念日，每个只列一次</translation>
    </message>
    <message>
        <source>birthdays from this day on</source>
        <translation>生日自该日起</translation>
    </message>
    <message>
        <source>birthdays up to this day</source>
        <translation>生日至该日止</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>不宜</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两项都留</translation>
    </message>
    <message>
        <source>branch closed</source>
        <translation>网点休业</translation>
    </message>
    <message>
        <source>branch open</source>
        <translation>网点营业</translation>
    </message>
    <message>
        <source>bring this back with what went with it</source>
        <translation>恢复这一条，连同一起删除的内容</translation>
    </message>
    <message>
        <source>business takes: {words}</source>
        <translation>business 后可用：{words}</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>calendar takes: {words}</source>
        <translation>calendar 后可用：{words}</translation>
    </message>
    <message>
        <source>call sms wechat email letter visit arrival event</source>
        <translation>call 电话、sms 短信、wechat 微信、email 邮件、letter 信函、visit 拜访、arrival 到访、event 活动</translation>
    </message>
    <message>
        <source>cancel entries that came from this calendar before and are no longer in it</source>
        <translation>取消先前由该日历导入、现已不在其中的日程</translation>
    </message>
    <message>
        <source>cancel: why</source>
        <translation>cancel：原因</translation>
    </message>
    <message>
        <source>check the integrity of the book</source>
        <translation>检查管户簿是否完好</translation>
    </message>
    <message>
        <source>check the wording of a text to clients; - reads it from stdin, --file from a file</source>
        <translation>检查给客户的文字用语；- 从标准输入读，--file 从文件读</translation>
    </message>
    <message>
        <source>check this text file</source>
        <translation>检查这个文本文件</translation>
    </message>
    <message>
        <source>client by client, with the days that prove it</source>
        <translation>逐户列出，附佐证日期</translation>
    </message>
    <message>
        <source>client card: its paper</source>
        <translation>客户关系卡所用纸张</translation>
    </message>
    <message>
        <source>client document bank-file colleague visit …</source>
        <translation>client 客户、document 证件、bank-file 行内清单、colleague 同事、visit 拜访……</translation>
    </message>
    <message>
        <source>client tier needs a client number and a tier, or --clear.</source>
        <translation>client tier 须给出客户编号和等级，或 --clear。</translation>
    </message>
    <message>
        <source>client {action} needs one client number.</source>
        <translation>client {action} 需要一个客户号。</translation>
    </message>
    <message>
        <source>clients to visit beside the day's own visits</source>
        <translation>当日已有拜访之外要拜访的客户</translation>
    </message>
    <message>
        <source>clients who were pointed out, with the week to follow up</source>
        <translation>转介的客户及一周跟进期限</translation>
    </message>
    <message>
        <source>close: why, code or name</source>
        <translation>close：原因，代码或名称</translation>
    </message>
    <message>
        <source>code or name of a kind</source>
        <translation>类别代码或名称</translation>
    </message>
    <message>
        <source>code or name of a need</source>
        <translation>需求的代码或名称</translation>
    </message>
    <message>
        <source>code or name of a source</source>
        <translation>来源的代码或名称</translation>
    </message>
    <message>
        <source>code or name of a tier</source>
        <translation>客户等级的代码或名称</translation>
    </message>
    <message>
        <source>codes of taboos and traits, with blanks</source>
        <translation>忌讳和属性代码，以空格分隔</translation>
    </message>
    <message>
        <source>connected no-answer appointment refused done</source>
        <translation>接通 未接 约见 拒绝 完成</translation>
    </message>
    <message>
        <source>connected no-answer appointment refused sent done</source>
        <translation>connected 接通、no-answer 未接、appointment 约见、refused 拒绝、sent 已发送、done 已完成</translation>
    </message>
    <message>
        <source>counts by who pointed out</source>
        <translation>按转介人统计</translation>
    </message>
    <message>
        <source>coverage and penetration, with the clients who lack something</source>
        <translation>覆盖率与渗透率，附未达标客户</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>default: the next one</source>
        <translation>默认为最近一次</translation>
    </message>
    <message>
        <source>delete this group</source>
        <translation>删除这个分群</translation>
    </message>
    <message>
        <source>delete this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>delete: for all who took part, not only this one</source>
        <translation>delete：同场各人的记录一并删除，而不只这一位</translation>
    </message>
    <message>
        <source>describe every command</source>
        <translation>说明全部命令</translation>
    </message>
    <message>
        <source>do not tell the head</source>
        <translation>不上报行领导</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done or dropped on (default: today)</source>
        <translation>办结或放弃的日期（默认今天）</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>duties of the desk itself, and whom a batch of messages may go to</source>
        <translation>岗位事项，以及批量短信可发给谁</translation>
    </message>
    <message>
        <source>event add NO --kind K --on D | event set|report|delete ID</source>
        <translation>event add 客户号 --kind 类别 --on 日期 | event set|report|delete 编号</translation>
    </message>
    <message>
        <source>every page and dialog of the window as PNG, from the demonstration book</source>
        <translation>用演示管户簿截取各页面与对话框（PNG）</translation>
    </message>
    <message>
        <source>every version, not only the one that holds</source>
        <translation>所有版本，不只是生效的</translation>
    </message>
    <message>
        <source>everything that happened with a client, the newest first</source>
        <translation>一位客户的全部往来，最新的在前</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>通用选项</translation>
    </message>
    <message>
        <source>export --to DEVICE|new --out F; rehearse F; merge F; resolve ID --take …; status</source>
        <translation>export --to 副本|new --out 文件；rehearse 文件；merge 文件；resolve 编号 --take …；status</translation>
    </message>
    <message>
        <source>festivals and birthdays to greet; --list shows every occasion</source>
        <translation>要问候的节日和生日；--list 列出全部问候日</translation>
    </message>
    <message>
        <source>for which copy</source>
        <translation>发给哪个副本</translation>
    </message>
    <message>
        <source>forget what was said</source>
        <translation>删除手填的路程</translation>
    </message>
    <message>
        <source>from and to; branch is the branch itself</source>
        <translation>起点与终点；branch 表示网点</translation>
    </message>
    <message>
        <source>from visits</source>
        <translation>由拜访得出</translation>
    </message>
    <message>
        <source>gathering add --template T --starts M | set|line|tick|propose|invite|reply|arrive|hold ID …</source>
        <translation>gathering add --template T --starts M | set|line|tick|propose|invite|reply|arrive|hold 编号 …</translation>
    </message>
    <message>
        <source>gathering add takes options only.</source>
        <translation>gathering add 只接受选项。</translation>
    </message>
    <message>
        <source>gathering {action} needs one id.</source>
        <translation>gathering {action} 需要一个活动编号。</translation>
    </message>
    <message>
        <source>gathering: not handed over there, only planned</source>
        <translation>gathering：当场未送出，仅列入计划</translation>
    </message>
    <message>
        <source>gathering: only say who gets it</source>
        <translation>gathering：仅列出谁可送，不登记</translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>可送</translation>
    </message>
    <message>
        <source>gets none</source>
        <translation>不送</translation>
    </message>
    <message>
        <source>gift add|check NO… --item I | set|approve|give|sign|cancel ID…: from the plan to the signature</source>
        <translation>gift add|check 客户号… --item 礼品 | set|approve|give|sign|cancel 编号…：从计划到签收</translation>
    </message>
    <message>
        <source>gift {action} needs a number or id.</source>
        <translation>gift {action} 需要客户号或编号。</translation>
    </message>
    <message>
        <source>gift {action} needs one id.</source>
        <translation>gift {action} 需要一个编号。</translation>
    </message>
    <message>
        <source>give clients tags and take others away: tag NO… +老板娘 -代发</source>
        <translation>给客户加、去标签：tag 客户号… +老板娘 -代发</translation>
    </message>
    <message>
        <source>greeting runs: who, how, in which words; ticked off, missed</source>
        <translation>问候批次：对象、方式、话术；登记完成与漏问候</translation>
    </message>
    <message>
        <source>groups of clients with a goal and a plan</source>
        <translation>客户分群与维护计划</translation>
    </message>
    <message>
        <source>holdings by maturity</source>
        <translation>持有产品（按到期日）</translation>
    </message>
    <message>
        <source>hours that a standard asks of this book, against the recorded pace</source>
        <translation>维护标准对本客户库要求的工时，与实际记录的节奏对比</translation>
    </message>
    <message>
        <source>household make NO… | add KEY NO… | remove NO… | set KEY | dissolve KEY</source>
        <translation>household make 客户号… | add 家庭 客户号… | remove 客户号… | set 家庭 | dissolve 家庭</translation>
    </message>
    <message>
        <source>households with their members and what they hold together</source>
        <translation>家庭、成员及家庭资产合计</translation>
    </message>
    <message>
        <source>how a name is read; - reads names from stdin</source>
        <translation>姓名的读音；- 表示从标准输入逐行读取</translation>
    </message>
    <message>
        <source>how it comes again: FREQ=WEEKLY;BYDAY=TU,TH</source>
        <translation>重复规则：FREQ=WEEKLY;BYDAY=TU,TH</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>所需分钟</translation>
    </message>
    <message>
        <source>how many people (default: 300)</source>
        <translation>客户数（默认 300）</translation>
    </message>
    <message>
        <source>how the assets of a month are distributed over bins</source>
        <translation>某月资产的分布结构</translation>
    </message>
    <message>
        <source>how the client finds me</source>
        <translation>客户对我的评价</translation>
    </message>
    <message>
        <source>how the gift stands (default: all)</source>
        <translation>礼品状态（默认：全部）</translation>
    </message>
    <message>
        <source>how to reach somebody who is not in the book</source>
        <translation>非本簿客户的联系方式</translation>
    </message>
    <message>
        <source>ics: only this part of the calendar; may be given several times (default: all)</source>
        <translation>ics：只导出日历的这一部分，可多次给出（默认全部）</translation>
    </message>
    <message>
        <source>ics: the first day</source>
        <translation>ics：起始日</translation>
    </message>
    <message>
        <source>ics: the last day</source>
        <translation>ics：截止日</translation>
    </message>
    <message>
        <source>import-year: number of the notice</source>
        <translation>import-year：通知文号</translation>
    </message>
    <message>
        <source>import-year: the day of the notice</source>
        <translation>import-year：通知日期</translation>
    </message>
    <message>
        <source>import-year: where it was read</source>
        <translation>import-year：来源</translation>
    </message>
    <message>
        <source>import-year: which year of the file is meant</source>
        <translation>import-year：取文件中的哪一年</translation>
    </message>
    <message>
        <source>in 10,000 yuan; rows by code or name</source>
        <translation>单位万元；项目可写代码或名称</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>in the order of the clients given instead of the nearest first</source>
        <translation>按所给客户的顺序，而不是就近排序</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>按此顺序</translation>
    </message>
    <message>
        <source>in yuan</source>
        <translation>单位为元</translation>
    </message>
    <message>
        <source>invite: how they were told</source>
        <translation>invite：邀请方式</translation>
    </message>
    <message>
        <source>invite: the first N</source>
        <translation>invite：取前 N 名</translation>
    </message>
    <message>
        <source>it comes again each year</source>
        <translation>每年都有</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>不是每年都有</translation>
    </message>
    <message>
        <source>it has days again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>it has no days any more</source>
        <translation>停用，不再有日期</translation>
    </message>
    <message>
        <source>it is a letter: it needs courteous words too</source>
        <translation>这是书信：还要有文明用语</translation>
    </message>
    <message>
        <source>its columns from left to right</source>
        <translation>从左到右的列</translation>
    </message>
    <message>
        <source>its day; report: the day it was told</source>
        <translation>日期；report：上报日期</translation>
    </message>
    <message>
        <source>its first line is the passphrase</source>
        <translation>文件首行为口令</translation>
    </message>
    <message>
        <source>its first line opens the packet</source>
        <translation>文件首行为同步包口令</translation>
    </message>
    <message>
        <source>its name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>keep a view, or change the one of this name</source>
        <translation>保存视图，或修改同名视图</translation>
    </message>
    <message>
        <source>keep an assumption: client_minutes, minutes.CHANNEL, around.CHANNEL</source>
        <translation>保存一项假设：client_minutes、minutes.渠道 或 around.渠道</translation>
    </message>
    <message>
        <source>keep assumptions of the lifetime value, such as discount=3.5 or retention.gold=93</source>
        <translation>保存终身价值的假设，例如 discount=3.5 或 retention.gold=93</translation>
    </message>
    <message>
        <source>keep the run as it is now</source>
        <translation>冻结当前名单</translation>
    </message>
    <message>
        <source>leave these clients out</source>
        <translation>跳过这些客户</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>let the book use these bins from now on</source>
        <translation>让本管户簿今后都用这些分档</translation>
    </message>
    <message>
        <source>line {row}: </source>
        <translation>第 {row} 行：</translation>
    </message>
    <message>
        <source>line: the one that is changed</source>
        <translation>line：要修改的那一行</translation>
    </message>
    <message>
        <source>lint needs a text, - for stdin, or --file F.</source>
        <translation>lint 需要一段文字、表示标准输入的 -，或 --file F。</translation>
    </message>
    <message>
        <source>local moment such as 2026-11-25T10:00</source>
        <translation>本地时间，如 2026-11-25T10:00</translation>
    </message>
    <message>
        <source>lower bounds in ten thousand yuan, such as 500,600,700, or the code of a set</source>
        <translation>各档下限（万元），如 500,600,700，或分档方案的代码</translation>
    </message>
    <message>
        <source>lunar date of a day; - reads days from stdin</source>
        <translation>公历转农历；- 表示从标准输入逐行读取</translation>
    </message>
    <message>
        <source>maintenance standards installed and adopted</source>
        <translation>已安装与已采用的维护标准</translation>
    </message>
    <message>
        <source>make NO…; add HOUSEHOLD NO…; remove NO…; set HOUSEHOLD; dissolve HOUSEHOLD (key or name)</source>
        <translation>make 客户号…；add 家庭 客户号…；remove 客户号…；set 家庭；dissolve 家庭（编号或名称）</translation>
    </message>
    <message>
        <source>make an empty book</source>
        <translation>新建空白管户簿</translation>
    </message>
    <message>
        <source>make one client of two, by number or id</source>
        <translation>把两位客户合并为一位，按客户号或编号</translation>
    </message>
    <message>
        <source>make the demonstration book: invented people, a year of history</source>
        <translation>生成演示管户簿（虚构客户，一年往来记录）</translation>
    </message>
    <message>
        <source>make this group, or change it</source>
        <translation>新建或修改这个分群</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>补班</translation>
    </message>
    <message>
        <source>mark needs a client number, a kind and a code, or --clear.</source>
        <translation>mark 需要客户号、类别和代码，或使用 --clear。</translation>
    </message>
    <message>
        <source>messages agreed</source>
        <translation>同意收信息</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>minutes before it begins; never; usual: as the settings say</source>
        <translation>开始前多少分钟；never 表示永不提醒；usual 表示按设置</translation>
    </message>
    <message>
        <source>minutes between districts: travel FROM TO --minutes N|--forget</source>
        <translation>区县之间的路程分钟：travel 起点 终点 --minutes N|--forget</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏问候</translation>
    </message>
    <message>
        <source>move: why, code or name (default: bought)</source>
        <translation>move：原因代码或名称（默认：采购）</translation>
    </message>
    <message>
        <source>needs that are followed to won or lost, and what they come to</source>
        <translation>商机进程表及汇总</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不问候</translation>
    </message>
    <message>
        <source>never: it only stands in the calendar</source>
        <translation>never：只在日历中显示</translation>
    </message>
    <message>
        <source>new clients are prospects</source>
        <translation>新客户记为潜在客户</translation>
    </message>
    <message>
        <source>new clients are prospects, each a referral found by the system</source>
        <translation>新客户记为潜在客户，并各记一条系统挖掘的转介</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>拒收信息</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>not gone</source>
        <translation>未前往</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>不予评定</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>numbers in full instead of masked</source>
        <translation>号码完整显示，不脱敏</translation>
    </message>
    <message>
        <source>numbers of clients; +TAG gives a tag, -TAG takes it away</source>
        <translation>客户号；+标签 为加上，-标签 为去掉</translation>
    </message>
    <message>
        <source>numbers of the printed sheet, such as 3 5-8 12x; x says not reached</source>
        <translation>打印名单上的编号，如 3 5-8 12x；x 表示未联系上</translation>
    </message>
    <message>
        <source>obligations of a day</source>
        <translation>列出某日的应做事项</translation>
    </message>
    <message>
        <source>occasion add NAME --rule R | set|delete CODE: days of your own that are greeted</source>
        <translation>occasion add 名称 --rule 规则 | set|delete 代码：自定问候日</translation>
    </message>
    <message>
        <source>occasion add needs --rule.</source>
        <translation>occasion add 需要 --rule。</translation>
    </message>
    <message>
        <source>of a gathering, or of a line</source>
        <translation>活动类型，或事项类型</translation>
    </message>
    <message>
        <source>of a series: this turn, this and later ones, or all</source>
        <translation>重复日程：仅此次、此次及以后或全部</translation>
    </message>
    <message>
        <source>of a thing that is only named</source>
        <translation>只写名称的礼品的类别</translation>
    </message>
    <message>
        <source>of all pieces, in yuan</source>
        <translation>全部数量合计，元</translation>
    </message>
    <message>
        <source>of one piece, in yuan</source>
        <translation>单价，元</translation>
    </message>
    <message>
        <source>of this client, as it was told for it</source>
        <translation>按该客户已记录的读音</translation>
    </message>
    <message>
        <source>of who goes</source>
        <translation>取被合并的</translation>
    </message>
    <message>
        <source>of who stays</source>
        <translation>取保留的</translation>
    </message>
    <message>
        <source>on which days the branch is open: business open|close|forget DAY… | week 1-6</source>
        <translation>网点营业日：business open|close|forget 日期… | week 1-6</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>以 JSON 输出到标准输出</translation>
    </message>
    <message>
        <source>one card; or: client add name=… field=value…, client set NO… field=value…, client delete NO, client tier NO TIER --reason R</source>
        <translation>一张客户卡；或：client add name=… 字段=值…，client set 编号… 字段=值…，client delete 编号，client tier 编号 等级 --reason 理由</translation>
    </message>
    <message>
        <source>one of: care, after-sale, news, diagnosis</source>
        <translation>任选其一：care、after-sale、news、diagnosis</translation>
    </message>
    <message>
        <source>one of: {names}; without it each with its number</source>
        <translation>可选：{names}；不写则列出各清单户数</translation>
    </message>
    <message>
        <source>one transaction: its amount in 10,000 yuan, the share of its fee paid out of 100, its cap</source>
        <translation>单笔交易：金额（万元）、实付手续费百分比、单笔上限（万元）</translation>
    </message>
    <message>
        <source>only clients from this amount on, in ten thousand yuan</source>
        <translation>只看该金额（万元）以上的客户</translation>
    </message>
    <message>
        <source>only clients in one of these bands: 20-100, 100-500, 500+ or below</source>
        <translation>只看这些维护档的客户：20-100、100-500、500+ 或 below（未达档）</translation>
    </message>
    <message>
        <source>only entries with these words</source>
        <translation>只看含这些字词的条目</translation>
    </message>
    <message>
        <source>only for them</source>
        <translation>只限此性别</translation>
    </message>
    <message>
        <source>only from this source: code or name</source>
        <translation>仅此来源：代码或名称</translation>
    </message>
    <message>
        <source>only in this step: code or name</source>
        <translation>仅此步骤：代码或名称</translation>
    </message>
    <message>
        <source>only of this need: code or name</source>
        <translation>仅此需求：代码或名称</translation>
    </message>
    <message>
        <source>only pointed out by this one</source>
        <translation>仅此转介人</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>只列这些</translation>
    </message>
    <message>
        <source>only this goal</source>
        <translation>只看这项目标</translation>
    </message>
    <message>
        <source>only this kind; may be given again</source>
        <translation>只看这一类；可重复给出</translation>
    </message>
    <message>
        <source>only this month</source>
        <translation>仅该月</translation>
    </message>
    <message>
        <source>only this sheet</source>
        <translation>只导入此工作表</translation>
    </message>
    <message>
        <source>only this watch list</source>
        <translation>只印这份关注清单</translation>
    </message>
    <message>
        <source>only this year</source>
        <translation>仅该年</translation>
    </message>
    <message>
        <source>only those a client was invited to</source>
        <translation>只列某客户受邀的活动</translation>
    </message>
    <message>
        <source>only those to whom something is owed by today</source>
        <translation>只列出截至今日有应做事项的客户</translation>
    </message>
    <message>
        <source>only those too long in their step</source>
        <translation>仅停留过久的</translation>
    </message>
    <message>
        <source>only those who have this tag</source>
        <translation>只列有此标签的客户</translation>
    </message>
    <message>
        <source>only what has these words</source>
        <translation>只列含这些字词的</translation>
    </message>
    <message>
        <source>only what is asked for on this day</source>
        <translation>只列这一天要提醒的</translation>
    </message>
    <message>
        <source>only what is open (default)</source>
        <translation>只列未办的（默认）</translation>
    </message>
    <message>
        <source>only what is to be bought again</source>
        <translation>仅需补货的</translation>
    </message>
    <message>
        <source>only what is told to the head (R12)</source>
        <translation>只列上报行领导的</translation>
    </message>
    <message>
        <source>only who was missed, with the proof</source>
        <translation>仅列漏问候客户及记录</translation>
    </message>
    <message>
        <source>only whom this client may be as well</source>
        <translation>只查这位客户可能与谁重复</translation>
    </message>
    <message>
        <source>open, or how it ended (default: open)</source>
        <translation>进行中或结果（默认进行中）</translation>
    </message>
    <message>
        <source>open, or what became of it (default: open)</source>
        <translation>进行中或结果（默认进行中）</translation>
    </message>
    <message>
        <source>open: 09:00-12:00</source>
        <translation>open：如 09:00-12:00</translation>
    </message>
    <message>
        <source>open|close|forget DAY|DAY..DAY… | week 1-6; without one what was decided, or the days</source>
        <translation>open|close|forget 日期|起..止… | week 1-6；不带时列出设定或所选日期</translation>
    </message>
    <message>
        <source>opportunity add NO --need N | step|set|close|reopen|delete ID: one need, step by step</source>
        <translation>opportunity add 客户号 --need 需求 | step|set|close|reopen|delete 编号：逐步跟进一条商机</translation>
    </message>
    <message>
        <source>opportunity {action} needs one number or id.</source>
        <translation>opportunity {action} 需要一个客户号或编号。</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>packets between two copies of a book</source>
        <translation>在管户簿的副本之间收发同步包</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>pieces (default: 1)</source>
        <translation>数量（默认：1）</translation>
    </message>
    <message>
        <source>pieces to keep</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>pinyin needs a name, or --client NO.</source>
        <translation>pinyin 需要姓名，或 --client 客户号。</translation>
    </message>
    <message>
        <source>plan, then apply the bank's files, one operation a file</source>
        <translation>先预览再导入行内文件，每个文件为一次操作</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待问候</translation>
    </message>
    <message>
        <source>print a document into a PDF file; --list names them</source>
        <translation>生成 PDF 报表；--list 列出全部报表</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>put clients on the run by hand</source>
        <translation>手工加入客户</translation>
    </message>
    <message>
        <source>read a rule file and say what it would change</source>
        <translation>读取规则文件并说明会改动什么</translation>
    </message>
    <message>
        <source>record an interaction</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>record that it was used</source>
        <translation>登记一次使用</translation>
    </message>
    <message>
        <source>record that the desk did a duty of its own</source>
        <translation>登记岗位事项已完成</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>referral add NO|name=… --by NAME | follow|feedback|close|delete ID: one referral</source>
        <translation>referral add 客户号|name=… --by 转介人 | follow|feedback|close|delete 编号：一条转介</translation>
    </message>
    <message>
        <source>referral add needs one client number, or name=… of somebody new.</source>
        <translation>referral add 需要一个客户号，或新客户的 name=…。</translation>
    </message>
    <message>
        <source>referral {action} needs one number or id.</source>
        <translation>referral {action} 需要一个客户号或编号。</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>relation add NO --role R --with NO|--name N | relation set|delete ID | relation roles</source>
        <translation>relation add 客户号 --role R --with 客户号|--name 姓名 | relation set|delete 编号 | relation roles</translation>
    </message>
    <message>
        <source>reply: what they said</source>
        <translation>reply：客户的答复</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>row {row}: </source>
        <translation>第 {row} 行：</translation>
    </message>
    <message>
        <source>salons, forums, outreach and lobby days; --templates names plans</source>
        <translation>沙龙、座谈会、外拓与厅堂活动；--templates 列出模板</translation>
    </message>
    <message>
        <source>say something of a client in one word, or show what was said</source>
        <translation>标注客户，或查看已有标注</translation>
    </message>
    <message>
        <source>say what of a file was verified and by whom, or list what is stale</source>
        <translation>记录档案核实的内容与来源，或列出待核实的客户</translation>
    </message>
    <message>
        <source>set: another name</source>
        <translation>set：新名称</translation>
    </message>
    <message>
        <source>sheet: which print of the day</source>
        <translation>sheet：当日第几次打印的计划</translation>
    </message>
    <message>
        <source>show numbers in full; the reason is kept in the history</source>
        <translation>显示完整号码；理由留存在操作记录中</translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <translation>只预览，不写入</translation>
    </message>
    <message>
        <source>show this and end</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message>
        <source>show, change, move or delete an interaction that was recorded</source>
        <translation>查看、修改、转移或删除已登记的联络记录</translation>
    </message>
    <message>
        <source>signs by code or name</source>
        <translation>识别线索的代码或名称</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>so many at once</source>
        <translation>一次几步</translation>
    </message>
    <message>
        <source>solar date of a lunar day such as 2025-6-15L; - reads from stdin</source>
        <translation>农历转公历，如 2025-6-15L（L 为闰月）；- 表示从标准输入逐行读取</translation>
    </message>
    <message>
        <source>solar:6-18, lunar:8-15, weekday:5-7-2, term:冬至; eve: before it for the day before</source>
        <translation>solar:6-18、lunar:8-15、weekday:5-7-2、term:冬至；前面加 eve: 表示前一天</translation>
    </message>
    <message>
        <source>somebody else who took part; may be given again</source>
        <translation>同场的其他客户，可重复给出</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>star points of amounts: points ST2=10 ST9=20 --deal ST9:transfer:5:80:2</source>
        <translation>计算星点值：points ST2=10 ST9=20 --deal ST9:汇款:5:80:2</translation>
    </message>
    <message>
        <source>step: into which (default: the one that follows)</source>
        <translation>step：进入哪一步（默认下一步）</translation>
    </message>
    <message>
        <source>step: the interaction it was</source>
        <translation>step：对应的联络记录</translation>
    </message>
    <message>
        <source>stock add NAME | usual | set|move|count|moves|delete THING: the gift cupboard</source>
        <translation>stock add 名称 | usual | set|move|count|moves|delete 礼品：礼品库存</translation>
    </message>
    <message>
        <source>such as mvc, lost, loyalty</source>
        <translation>例如 mvc、lost、loyalty</translation>
    </message>
    <message>
        <source>such as strategic, stage, radar</source>
        <translation>例如 strategic、stage、radar</translation>
    </message>
    <message>
        <source>such as tier=gold due=7 aum=50-100; keys: {keys}</source>
        <translation>如 tier=gold due=7 aum=50-100；可用的键：{keys}</translation>
    </message>
    <message>
        <source>sums and rates by step, source and need</source>
        <translation>按步骤、来源、需求汇总与转化率</translation>
    </message>
    <message>
        <source>sums by month, purpose and band, with the caps</source>
        <translation>按月份、事由、档次的合计和上限</translation>
    </message>
    <message>
        <source>tag needs at least one client number.</source>
        <translation>tag 至少需要一个客户号。</translation>
    </message>
    <message>
        <source>take back an adoption that is not in force yet</source>
        <translation>撤回尚未生效的采用</translation>
    </message>
    <message>
        <source>take back the last change, or the one named</source>
        <translation>撤销上一次操作，或指定的操作</translation>
    </message>
    <message>
        <source>take back the last undo</source>
        <translation>重做上一次撤销的操作</translation>
    </message>
    <message>
        <source>take clients out of the household they belong to</source>
        <translation>从原家庭直接转入</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>take the round over into the calendar</source>
        <translation>把路线写入日历</translation>
    </message>
    <message>
        <source>take ticks of these back</source>
        <translation>撤回这些客户的完成标记</translation>
    </message>
    <message>
        <source>task add NO --title T --due D | task set|done|drop|reopen ID</source>
        <translation>task add 客户号 --title 内容 --due 日期 | task set|done|drop|reopen 编号</translation>
    </message>
    <message>
        <source>tell the head</source>
        <translation>上报行领导</translation>
    </message>
    <message>
        <source>the audience counts</source>
        <translation>按对象条件</translation>
    </message>
    <message>
        <source>the book (default: the user's data folder)</source>
        <translation>管户簿文件（默认在用户数据文件夹）</translation>
    </message>
    <message>
        <source>the book as it stood: at the end of a day, at a moment, or after an operation; it cannot be changed</source>
        <translation>当时的管户簿：某日结束时、某一时刻或某次操作之后；只能查看</translation>
    </message>
    <message>
        <source>the branch's name</source>
        <translation>网点名称</translation>
    </message>
    <message>
        <source>the circular with its evidence</source>
        <translation>通报的检查版，附佐证</translation>
    </message>
    <message>
        <source>the client who pointed out</source>
        <translation>介绍的客户</translation>
    </message>
    <message>
        <source>the column it is sorted by</source>
        <translation>排序列</translation>
    </message>
    <message>
        <source>the daily average of the month, or its end</source>
        <translation>月日均，或月末时点</translation>
    </message>
    <message>
        <source>the day (default: today)</source>
        <translation>日期（默认今天）</translation>
    </message>
    <message>
        <source>the day asked (default: today)</source>
        <translation>查询日期（默认今日）</translation>
    </message>
    <message>
        <source>the day by which</source>
        <translation>应办日</translation>
    </message>
    <message>
        <source>the day from which it holds (default: today)</source>
        <translation>生效日（默认今天）</translation>
    </message>
    <message>
        <source>the day it is promised for</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>the day it is taken to be</source>
        <translation>指定“今日”的日期</translation>
    </message>
    <message>
        <source>the day it took place</source>
        <translation>发生的日期</translation>
    </message>
    <message>
        <source>the day it was verified (default: today)</source>
        <translation>核实日期（默认今天）</translation>
    </message>
    <message>
        <source>the day the figures are of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>the day the week begins (default: --on)</source>
        <translation>一周跟进的起始日（默认同 --on）</translation>
    </message>
    <message>
        <source>the days between two dates; or: calendar years|year Y|import-year FILE|remove-year Y|workdays|policy</source>
        <translation>两个日期之间的日历；或 calendar years|year 年|import-year 文件|remove-year 年|workdays|policy</translation>
    </message>
    <message>
        <source>the file, or a folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>the first day on which it holds</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>the gathering that a sheet is for</source>
        <translation>表单所属的活动</translation>
    </message>
    <message>
        <source>the gift ledger; who is owed a gift, sums, entitlements of the tiers</source>
        <translation>礼品台账；应送礼品、合计、各等级权益用量</translation>
    </message>
    <message>
        <source>the grid of nine fields of a client; grid NO --set family-now=…</source>
        <translation>客户九宫格；grid 客户号 --set family-now=…</translation>
    </message>
    <message>
        <source>the language of what is shown</source>
        <translation>显示语言</translation>
    </message>
    <message>
        <source>the largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>the last day it holds</source>
        <translation>有效的最后一天</translation>
    </message>
    <message>
        <source>the last day on which it holds</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>the lines of all plans that are to be done by now</source>
        <translation>各活动筹备清单中到期应做的事项</translation>
    </message>
    <message>
        <source>the list of a gathering: invited, replied, came</source>
        <translation>活动名单：邀请、回复、到场</translation>
    </message>
    <message>
        <source>the list of clients</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>the maintenance standard to try</source>
        <translation>要试算的维护标准</translation>
    </message>
    <message>
        <source>the manager picks the clients</source>
        <translation>由客户经理挑选客户</translation>
    </message>
    <message>
        <source>the manager's name</source>
        <translation>客户经理姓名</translation>
    </message>
    <message>
        <source>the next contact closes it</source>
        <translation>下次联络到客户即办结</translation>
    </message>
    <message>
        <source>the next step promised</source>
        <translation>承诺的下一步</translation>
    </message>
    <message>
        <source>the operation log</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>the order (default: by pinyin, of a search those who fit best first)</source>
        <translation>排序（默认按拼音；搜索时最相符的在前）</translation>
    </message>
    <message>
        <source>the other one, a client</source>
        <translation>对方（本簿客户）</translation>
    </message>
    <message>
        <source>the other one, not in the book</source>
        <translation>对方姓名（非本簿客户）</translation>
    </message>
    <message>
        <source>the packet to write</source>
        <translation>要写入的同步包文件</translation>
    </message>
    <message>
        <source>the packet, or the conflict</source>
        <translation>同步包文件，或冲突编号</translation>
    </message>
    <message>
        <source>the recycle bin: what was deleted, and bringing it back</source>
        <translation>回收站：删除了什么，以及恢复</translation>
    </message>
    <message>
        <source>the same seed invents the same people</source>
        <translation>种子相同，生成的客户也相同</translation>
    </message>
    <message>
        <source>the service plan of a client; plan NO --set risk=… writes a part</source>
        <translation>客户服务方案；plan 客户号 --set risk=… 填写一项</translation>
    </message>
    <message>
        <source>the tags in use, with the number of their clients</source>
        <translation>在用的标签及各有多少客户</translation>
    </message>
    <message>
        <source>the templates a gathering can be planned from</source>
        <translation>可用的活动模板</translation>
    </message>
    <message>
        <source>the tier of every client</source>
        <translation>每个客户的等级</translation>
    </message>
    <message>
        <source>the tier scheme to try</source>
        <translation>要试算的分层方案</translation>
    </message>
    <message>
        <source>then the client number, and kind and value, or the way's place on the card</source>
        <translation>其后是客户号，再是种类和号码，或该方式在卡片上的序号</translation>
    </message>
    <message>
        <source>these clients were greeted</source>
        <translation>登记这些客户已问候</translation>
    </message>
    <message>
        <source>these did not answer; the attempt is kept, the greeting stays owed</source>
        <translation>这些客户未联系上；留存记录，仍待问候</translation>
    </message>
    <message>
        <source>these two are not the same person</source>
        <translation>这两位不是同一人</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>through whom it is greeted; none: the rules choose</source>
        <translation>问候时以谁为准；none 表示按规则选择</translation>
    </message>
    <message>
        <source>tick: delete the lines</source>
        <translation>tick：删除这些行</translation>
    </message>
    <message>
        <source>tick: not done after all</source>
        <translation>tick：改回未完成</translation>
    </message>
    <message>
        <source>tier schemes installed and adopted</source>
        <translation>已安装与已采用的分层方案</translation>
    </message>
    <message>
        <source>tier: let the rating stand again</source>
        <translation>tier：取消手工定级，恢复系统评定</translation>
    </message>
    <message>
        <source>tier: the last day</source>
        <translation>tier：有效期至</translation>
    </message>
    <message>
        <source>tier: under this scheme (default: in force)</source>
        <translation>tier：所用分层方案（默认执行中的方案）</translation>
    </message>
    <message>
        <source>tier=gold abc=A due=7 …; all that clients --filter takes</source>
        <translation>tier=gold abc=A due=7 …；与 clients --filter 相同</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>现订</translation>
    </message>
    <message>
        <source>told</source>
        <translation>手填</translation>
    </message>
    <message>
        <source>turn a number first, e.g. tiers.gold.low=60 or quotas.contact.required.20-100=1</source>
        <translation>先改一个数再试算，如 tiers.gold.low=60 或 quotas.contact.required.20-100=1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>value views: ABC, RFM, lifetime value, stages, classes, composition</source>
        <translation>价值视图：ABC、RFM、终身价值、阶段、分类、构成</translation>
    </message>
    <message>
        <source>verify --stale takes one --part at most and no client.</source>
        <translation>verify --stale 最多带一个 --part，不带客户号。</translation>
    </message>
    <message>
        <source>verify needs a client number, or --stale.</source>
        <translation>verify 需要客户号，或 --stale。</translation>
    </message>
    <message>
        <source>views of the client list: those of every book and your own</source>
        <translation>客户列表的视图：内置的和自己的</translation>
    </message>
    <message>
        <source>visit add [NO] --starts MOMENT | change|copy|repeat|done|cancel|reopen|delete ID: one appointment or a turn</source>
        <translation>visit add [客户号] --starts 时间 | change|copy|repeat|done|cancel|reopen|delete 编号：一项预约或重复日程中的一次</translation>
    </message>
    <message>
        <source>visit plan: one page a client</source>
        <translation>拜访计划一户一页</translation>
    </message>
    <message>
        <source>visit report</source>
        <translation>拜访报告</translation>
    </message>
    <message>
        <source>visit report (done; report changes it)</source>
        <translation>拜访报告（done 记录；report 事后修改）</translation>
    </message>
    <message>
        <source>watched since {day}</source>
        <translation>{day}起关注</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>what a changed scheme or standard would make of this book</source>
        <translation>试算：改动方案或标准后本客户库会怎样</translation>
    </message>
    <message>
        <source>what a client's tier gives, and what was used of it</source>
        <translation>客户等级对应的权益及使用情况</translation>
    </message>
    <message>
        <source>what each tier used of its entitlements</source>
        <translation>各等级权益用量</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>what happens in clients' lives, and what is told to the head</source>
        <translation>客户大事，以及需上报行领导的事项</translation>
    </message>
    <message>
        <source>what is in the gift cupboard, promised and given</source>
        <translation>礼品库存：在库、预留、已送</translation>
    </message>
    <message>
        <source>what is new with the client</source>
        <translation>客户动态</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>what is to be done for clients, and by when</source>
        <translation>客户待办及应办日</translation>
    </message>
    <message>
        <source>what is to be done next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>what it is called; its key stays</source>
        <translation>家庭名称；编号不变</translation>
    </message>
    <message>
        <source>what it is, in a few words</source>
        <translation>几个字说明</translation>
    </message>
    <message>
        <source>what it searches for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>what it was made for: done, unless nobody was reached</source>
        <translation>为哪项待办而联络：联络到即办结</translation>
    </message>
    <message>
        <source>what it was: gift, birthday-gift, salon, city-salon, senior-visit, or a festival greeted</source>
        <translation>用途：gift 礼品、birthday-gift 生日礼品、salon 沙龙、city-salon 市行级沙龙、senior-visit 行长拜访，或所问候的节日代码</translation>
    </message>
    <message>
        <source>what kind of care it is</source>
        <translation>维护内容</translation>
    </message>
    <message>
        <source>what losses and products are judged by</source>
        <translation>流失与产品达标按什么判定</translation>
    </message>
    <message>
        <source>what shall stand</source>
        <translation>保留哪个值</translation>
    </message>
    <message>
        <source>what the client thinks of us</source>
        <translation>客户的意见建议</translation>
    </message>
    <message>
        <source>what the files hold (default: found out)</source>
        <translation>文件内容的类别（默认自动识别）</translation>
    </message>
    <message>
        <source>what the other one is to the client</source>
        <translation>对方是客户的什么人</translation>
    </message>
    <message>
        <source>what the standard asked for in a period and what was done of it</source>
        <translation>某一期间的维护达标情况</translation>
    </message>
    <message>
        <source>what they are: lobby, teller, …</source>
        <translation>岗位：lobby、teller…</translation>
    </message>
    <message>
        <source>what value is: assets or contribution</source>
        <translation>价值口径：资产或贡献</translation>
    </message>
    <message>
        <source>what was done and dropped, too</source>
        <translation>已办和已放弃的也列出</translation>
    </message>
    <message>
        <source>when the branch is left</source>
        <translation>离开网点的时间</translation>
    </message>
    <message>
        <source>when; now when nobody says otherwise</source>
        <translation>时间；不填则为此刻</translation>
    </message>
    <message>
        <source>which documents there are</source>
        <translation>列出全部报表</translation>
    </message>
    <message>
        <source>which entry to set or delete</source>
        <translation>要修改或删除的那一条</translation>
    </message>
    <message>
        <source>which kinds there are</source>
        <translation>有哪些类别</translation>
    </message>
    <message>
        <source>which occasions there are</source>
        <translation>列出全部问候日</translation>
    </message>
    <message>
        <source>which view (default: abc)</source>
        <translation>选择视图（默认 abc）</translation>
    </message>
    <message>
        <source>who approved, or who signed</source>
        <translation>批准人，或签收人</translation>
    </message>
    <message>
        <source>who has come; nobody lists the day</source>
        <translation>到访客户；不填则列出当天</translation>
    </message>
    <message>
        <source>who is around a client: family, companies, friends, proposals</source>
        <translation>客户的关系：家庭、企业、社会关系，以及系统建议</translation>
    </message>
    <message>
        <source>who is expected in the lobby and who has come; arrivals NO… registers</source>
        <translation>到访安排：谁将到访、谁已到访；arrivals 客户号… 登记到访</translation>
    </message>
    <message>
        <source>who is owed a gift, and what of the cupboard suits</source>
        <translation>应送礼品的客户和适合的库存礼品</translation>
    </message>
    <message>
        <source>who looks after a client beside the manager; team NO add|set|delete</source>
        <translation>客户的维护小组、协管与A/B角；team 客户号 add|set|delete</translation>
    </message>
    <message>
        <source>who may be in the book twice; merge two, or say that they are two</source>
        <translation>查重：谁可能重复；合并，或注明不是同一人</translation>
    </message>
    <message>
        <source>who pointed out</source>
        <translation>转介人</translation>
    </message>
    <message>
        <source>who reach care bank work family</source>
        <translation>who 个人信息、reach 联系方式、care 偏好、bank 在行、work 单位、family 家庭</translation>
    </message>
    <message>
        <source>who took part; may be given again; another one moves it</source>
        <translation>参与的客户，可重复给出；换一位即转到其名下</translation>
    </message>
    <message>
        <source>who was kept, lost and won between two days, and why</source>
        <translation>两日之间的保留、流失、新增与流失原因</translation>
    </message>
    <message>
        <source>whom it happened to</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>whom of a band a message may go to</source>
        <translation>该维护档可发送短信的客户</translation>
    </message>
    <message>
        <source>whom to look at and why: within reach, maturing, leaving, asleep …</source>
        <translation>关注清单：临界、到期、流失、睡眠…</translation>
    </message>
    <message>
        <source>whose file has stale parts</source>
        <translation>列出有待核实内容的客户</translation>
    </message>
    <message>
        <source>whose list (default: the next)</source>
        <translation>哪个活动的名单（默认为最近一场）</translation>
    </message>
    <message>
        <source>whose value a field gets: keep, gone, or both of a remark</source>
        <translation>字段取谁的值：keep、gone，备注可取 both</translation>
    </message>
    <message>
        <source>whose year (default: now)</source>
        <translation>按该月所在年度计算（默认：本年）</translation>
    </message>
    <message>
        <source>why it is given although something warns</source>
        <translation>有提示仍要赠送的理由</translation>
    </message>
    <message>
        <source>why they are two</source>
        <translation>为什么是两人</translation>
    </message>
    <message>
        <source>why: code or name (default: contribution)</source>
        <translation>事由：代码或名称（默认：按贡献度配送）</translation>
    </message>
    <message>
        <source>why; it is kept with the version</source>
        <translation>理由，与版本一起保存</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>理由；留存在操作记录中</translation>
    </message>
    <message>
        <source>with --add: their day, where it is picked by hand</source>
        <translation>与 --add 合用：由客户经理选定的日期</translation>
    </message>
    <message>
        <source>with --client: the words of this greeting instead of ours</source>
        <translation>与 --client 合用：改用这段问候语</translation>
    </message>
    <message>
        <source>with every client who moves</source>
        <translation>列出每一位变动的客户</translation>
    </message>
    <message>
        <source>with the clients behind each figure</source>
        <translation>连同每个数字背后的客户</translation>
    </message>
    <message>
        <source>with the data of now, although older figures were kept</source>
        <translation>按现在的数据，不用已固化的数据</translation>
    </message>
    <message>
        <source>with the rows of the calculation</source>
        <translation>附计算明细</translation>
    </message>
    <message>
        <source>with the sum of every month</source>
        <translation>并列出各月合计</translation>
    </message>
    <message>
        <source>with what is owed up to this day</source>
        <translation>包含截至该日的应做事项</translation>
    </message>
    <message>
        <source>without one: names used before</source>
        <translation>不填则列出用过的姓名</translation>
    </message>
    <message>
        <source>without one: the runs of the coming weeks</source>
        <translation>不写则列出近期各批次</translation>
    </message>
    <message>
        <source>words in tags, products and preferences (default: those of the template)</source>
        <translation>标签、产品、偏好中的关键词（默认取模板的）</translation>
    </message>
    <message>
        <source>workdays takes a day and a number, or --from and --to.</source>
        <translation>workdays 后写日期和天数，或用 --from 与 --to。</translation>
    </message>
    <message>
        <source>workdays: count business days</source>
        <translation>workdays：按营业日计算</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>write a list into a file</source>
        <translation>导出清单文件</translation>
    </message>
    <message>
        <source>write a version into a file, with its comments</source>
        <translation>把一个版本连同注释写入文件</translation>
    </message>
    <message>
        <source>write parts; without a text after = a part is taken away</source>
        <translation>填写各项；“=”后留空即删除该项</translation>
    </message>
    <message>
        <source>write the changed rules into this file</source>
        <translation>把改动后的规则写入该文件</translation>
    </message>
    <message>
        <source>write the words to a file, .csv or .txt</source>
        <translation>将问候语写入 .csv 或 .txt 文件</translation>
    </message>
    <message>
        <source>write what is known into these parts</source>
        <translation>把已知情况写入这些项</translation>
    </message>
    <message>
        <source>years | year Y | import-year FILE|- | remove-year Y | workdays [DAY N] | policy; without one the days</source>
        <translation>years | year 年 | import-year 文件|- | remove-year 年 | workdays [日期 天数] | policy；不带时列出日历</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{book} is ready.</source>
        <translation>管户簿 {book} 已就绪。</translation>
    </message>
    <message>
        <source>{changed} clients changed, {same} were like that already</source>
        <translation>已修改 {changed} 户，{same} 户原本如此</translation>
    </message>
    <message>
        <source>{code}: recorded for {on}</source>
        <translation>{code}：已登记，日期 {on}</translation>
    </message>
    <message>
        <source>{count} changes wait for others.</source>
        <translation>{count} 项变更在等待其他同步包。</translation>
    </message>
    <message>
        <source>{count} days are another kind than before</source>
        <translation>{count}天与原有安排不同</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>差 {count} 户</translation>
    </message>
    <message>
        <source>{file} holds rules of another kind.</source>
        <translation>{file} 是另一类规则。</translation>
    </message>
    <message>
        <source>{file}: 1 page</source>
        <translation>{file}：1 页</translation>
    </message>
    <message>
        <source>{file}: {count} changes</source>
        <translation>{file}：{count} 项变更</translation>
    </message>
    <message>
        <source>{file}: {pages} pages</source>
        <translation>{file}：{pages} 页</translation>
    </message>
    <message>
        <source>{file}: {rows} rows</source>
        <translation>{file}：{rows} 行</translation>
    </message>
    <message>
        <source>{first} lies after {last}.</source>
        <translation>{first} 晚于 {last}。</translation>
    </message>
    <message>
        <source>{month}, {what}: {kept} is kept, the other one said {other}</source>
        <translation>{month} {what}：保留 {kept}，另一方为 {other}</translation>
    </message>
    <message>
        <source>{name} is yes or no.</source>
        <translation>{name} 只能是 yes 或 no。</translation>
    </message>
    <message>
        <source>{packet} of {signer}: {new} new, {changed} changed, {deleted} deleted clients; {skipped} known changes</source>
        <translation>{signer} 的 {packet}：客户新增 {new}，变更 {changed}，删除 {deleted}；{skipped} 项变更此前已收到</translation>
    </message>
    <message>
        <source>{place}: {new} new, {changed} changed, {same} unchanged, {rejected} rejected, {warnings} doubtful</source>
        <translation>{place}：新增 {new}，变更 {changed}，未变 {same}，未通过 {rejected}，存疑 {warnings}</translation>
    </message>
    <message>
        <source>{rows} greetings written to {file}.</source>
        <translation>已将 {rows} 条问候写入 {file}。</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} 不是数字。</translation>
    </message>
    <message>
        <source>{text} is not a day such as 2026-11-21, of the years {first} to {last}.</source>
        <translation>{text} 不是有效日期；请写成 2026-11-21，年份限 {first} 至 {last}。</translation>
    </message>
    <message>
        <source>{text} is not a day such as 2026-11-25.</source>
        <translation>{text} 不是日期，应写作 2026-11-25。</translation>
    </message>
    <message>
        <source>{text} is not a month such as 2026-10.</source>
        <translation>{text} 不是 2026-10 这样的月份。</translation>
    </message>
    <message>
        <source>{text} is not a number from {low} to {high}.</source>
        <translation>{text} 不是 {low} 至 {high} 之间的整数。</translation>
    </message>
    <message>
        <source>{version} from {day}</source>
        <translation>{day}起 {version}</translation>
    </message>
    <message>
        <source>{what} cannot be {value}.</source>
        <translation>{what} 不能是 {value}。</translation>
    </message>
    <message>
        <source>{what} cannot be {value}. Choose one of: {known}</source>
        <translation>{what} 不能是 {value}。请选择：{known}</translation>
    </message>
    <message>
        <source>{what} is no time such as 09:30.</source>
        <translation>{what} 不是 09:30 这样的时间。</translation>
    </message>
    <message>
        <source>{what} is not written in UTF-8.</source>
        <translation>{what} 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>{what} 需要一个值。</translation>
    </message>
    <message>
        <source>{word} keeps nothing. Write NAME=MINUTES with one of: {names}</source>
        <translation>{word} 无法保存。请写 名称=分钟数，名称可为：{names}</translation>
    </message>
    <message>
        <source>{year}: {days} working days, notice {notice}</source>
        <translation>{year}年：工作日{days}天，文号{notice}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Client, pinyin, number, employer, #tag, note or command</source>
        <translation>姓名、拼音、号码、单位、#标签、备注或功能</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Are these one client?</source>
        <translation>是同一位客户吗？</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose who stays and what each field gets. Everything else comes along; one undo parts them.</source>
        <translation>选择保留哪一位、每个字段取哪个值。其余内容全部带入；撤销一次即可分开。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clients under this scheme</source>
        <translation>按此方案的客户等级</translation>
    </message>
    <message>
        <source>Comes along: {what}</source>
        <translation>一并带入：{what}</translation>
    </message>
    <message>
        <source>Figures of the same month that differ, those of who stays are kept: {count}</source>
        <translation>同一月份不同的数据 {count} 项，以保留的客户为准</translation>
    </message>
    <message>
        <source>Files with the number {number} will find this client.</source>
        <translation>以后带客户号 {number} 的文件会归到这位客户。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged into one client</source>
        <translation>已合并为一位客户</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Noted: two people</source>
        <translation>已注明：不是同一人</translation>
    </message>
    <message>
        <source>Nothing to move.</source>
        <translation>没有需要带入的内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tier now</source>
        <translation>现等级</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>距升级差额</translation>
    </message>
    <message>
        <source>Under this scheme</source>
        <translation>按此方案</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>有变动</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>共 {count} 户</translation>
    </message>
    <message>
        <source>{count} clients, {moving} in another tier</source>
        <translation>共 {count} 户，{moving} 户等级有变动</translation>
    </message>
    <message>
        <source>{month} {what}: {kept}, not {other}</source>
        <translation>{month} {what}：{kept}，不取 {other}</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>保留{name}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 点</translation>
    </message>
</context>
<context>
    <name>CompositionView</name>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Assets (10,000)</source>
        <translation>资产（万元）</translation>
    </message>
    <message>
        <source>Assets (CNY)</source>
        <translation>资产（元）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>资产种类</translation>
    </message>
    <message>
        <source>Maintenance band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Parts in figures</source>
        <translation>各部分数据</translation>
    </message>
    <message>
        <source>Taken apart by</source>
        <translation>构成口径</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>of assets</source>
        <translation>金额占比</translation>
    </message>
    <message>
        <source>of clients</source>
        <translation>户数占比</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep mine</source>
        <translation>保留本机</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>原值：{value}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Deleted on one side, edited on the other; it stays until you decide.</source>
        <translation>一方已删除，另一方有修改；处理前予以保留。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>When two computers change the same field without knowing of each other, you decide here.</source>
        <translation>两台电脑各自修改了同一项内容时，在这里由您决定。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>另有 %n 项</numerusform></translation>
    </message>
    <message>
        <source>shown until you decide</source>
        <translation>处理前暂用此值</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>非工作日（法定休息日）</translation>
    </message>
    <message>
        <source>At the same time: {others}</source>
        <translation>撞期：{others}</translation>
    </message>
    <message>
        <source>In mourning until {until}: no visits.</source>
        <translation>居丧至{until}，不宜拜访。</translation>
    </message>
    <message>
        <source>Outside the business hours {hours}</source>
        <translation>不在营业时间 {hours} 内</translation>
    </message>
    <message>
        <source>The branch is closed. {note}</source>
        <translation>网点不营业。{note}</translation>
    </message>
    <message>
        <source>The client does not want to be contacted.</source>
        <translation>客户要求勿扰。</translation>
    </message>
    <message>
        <source>The client has died.</source>
        <translation>客户已故。</translation>
    </message>
    <message>
        <source>The client's hours: {wish}</source>
        <translation>不合客户时间：{wish}</translation>
    </message>
    <message>
        <source>The days off of {year} are not announced yet.</source>
        <translation>{year}年放假安排尚未公布。</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有{count}项</translation>
    </message>
    <message>
        <source>{gap} min between this and {others}; {wanted} min are needed.</source>
        <translation>与{others}间隔{gap}分钟，至少应留{wanted}分钟。</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Choose a packet</source>
        <translation>选择同步包</translation>
    </message>
    <message>
        <source>Choose the packet, a file that ends in .rms</source>
        <translation>请选择同步包文件（以 .rms 结尾）</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>同步包口令</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>正在建立副本…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>On the other computer, Sync makes a packet for a new computer. The copy keeps the same clients under a passphrase of its own; from then on both sides exchange packets.</source>
        <translation>先在另一台电脑的“同步”页为新电脑生成同步包。副本存放同样的客户，使用单独的口令；此后两边互相交换同步包。</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>同步包</translation>
    </message>
    <message>
        <source>Packets (*.rms)</source>
        <translation>同步包 (*.rms)</translation>
    </message>
    <message>
        <source>Passphrase of the packet</source>
        <translation>同步包口令</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>That passphrase does not open the packet.</source>
        <translation>口令不正确，无法打开同步包。</translation>
    </message>
    <message>
        <source>The passphrase of the packet is missing.</source>
        <translation>请填写同步包口令。</translation>
    </message>
    <message>
        <source>The second copy of a book</source>
        <translation>管户簿的第二份副本</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Asked not to be disturbed</source>
        <translation>勿扰客户</translation>
    </message>
    <message>
        <source>Consent to messages is not recorded</source>
        <translation>未登记是否同意接收信息</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>In mourning until {until}</source>
        <translation>居丧至 {until}</translation>
    </message>
    <message>
        <source>Missing in the file: {elements}</source>
        <translation>档案缺：{elements}</translation>
    </message>
    <message>
        <source>No whole mobile number</source>
        <translation>没有完整手机号码</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>不同意接收信息</translation>
    </message>
    <message>
        <source>{held} of {wanted} kinds of products: {missing} short</source>
        <translation>已有 {held} 种产品，要求 {wanted} 种，差 {missing} 种</translation>
    </message>
    <message>
        <source>{left} of {required} not done</source>
        <translation>应做 {required} 次，差 {left} 次</translation>
    </message>
    <message>
        <source>{left} of {required} still owed, days left: {days}</source>
        <translation>差{left}次（共{required}次），剩{days}天</translation>
    </message>
    <message>
        <source>{left} of {required} still owed, working days left: {days}</source>
        <translation>差{left}次（共{required}次），剩{days}个工作日</translation>
    </message>
    <message>
        <source>{product} not held</source>
        <translation>未持有{product}</translation>
    </message>
</context>
<context>
    <name>CoverageTab</name>
    <message>
        <source>Choose a goal to see who is missing</source>
        <translation>选择一项目标，查看未覆盖的客户</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Coverage goals</source>
        <translation>覆盖目标</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Files to complete</source>
        <translation>档案待补录</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goal {goal}% reached, still missing</source>
        <translation>目标{goal}%已达标，仍未覆盖</translation>
    </message>
    <message>
        <source>Goal {goal}%, {short} more needed</source>
        <translation>目标{goal}%，还差{short}户</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>全部覆盖。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print coverage</source>
        <translation>打印覆盖情况</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>must field</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>A lost passphrase cannot be recovered: without it nobody can read the book.</source>
        <translation>口令遗失无法找回：没有口令，任何人都读不出管户簿。</translation>
    </message>
    <message>
        <source>A new book</source>
        <translation>新建管户簿</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所属网点</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>创建管户簿</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>My bank has approved it; approved by</source>
        <translation>行方已批准，批准人</translation>
    </message>
    <message>
        <source>Name of the approving person</source>
        <translation>批准人姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Relationship manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The approval is missing.</source>
        <translation>请勾选批准并填写批准人姓名。</translation>
    </message>
    <message>
        <source>The name of the relationship manager is missing.</source>
        <translation>请填写客户经理姓名。</translation>
    </message>
    <message>
        <source>Without your bank's approval no client information may be kept here.</source>
        <translation>未经行方批准，不得在此存放客户信息。</translation>
    </message>
</context>
<context>
    <name>CupboardList</name>
    <message>
        <source>Begin with the usual things, or add one of your own with Ctrl+N.</source>
        <translation>可先加入常用礼品，或按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>需补货</translation>
    </message>
    <message>
        <source>Came in or went…</source>
        <translation>出入库…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Gift cupboard</source>
        <translation>礼品库存</translation>
    </message>
    <message>
        <source>Give it to a client…</source>
        <translation>送给客户…</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>最近赠送</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>新增礼品</translation>
    </message>
    <message>
        <source>New thing in the cupboard</source>
        <translation>新增库存礼品</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>没有符合筛选条件的礼品</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Put the usual things into the list</source>
        <translation>加入常用礼品</translation>
    </message>
    <message>
        <source>S came or went, E edit, G give</source>
        <translation>S 出入库，E 编辑，G 赠送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The cupboard is empty</source>
        <translation>库存为空</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Usual things</source>
        <translation>常用礼品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>buy again</source>
        <translation>需补货</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>{count} things worth {amount}</source>
        <translation>{count} 种礼品，在库价值 {amount}</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>F8 shows it again.</source>
        <translation>按 F8 恢复显示。</translation>
    </message>
    <message>
        <source>Hidden by the privacy screen</source>
        <translation>隐私模式，内容已隐藏</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Minutes a working day</source>
        <translation>每个工作日分钟数</translation>
    </message>
    <message>
        <source>Time for clients</source>
        <translation>可用于客户的时间</translation>
    </message>
    <message>
        <source>What is left after meetings, counter duty and paper.</source>
        <translation>扣除会议、柜面和事务性工作之后的时间。</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a day (Alt+↓)</source>
        <translation>选择日期（Alt+↓）</translation>
    </message>
    <message>
        <source>e.g. +7</source>
        <translation>如 +7</translation>
    </message>
    <message>
        <source>e.g. 2026-11-25 or +7</source>
        <translation>如 2026-11-25 或 +7（7天后）</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>{count} months</source>
        <translation>{count}个月</translation>
    </message>
    <message>
        <source>{field}: {text} is no day.</source>
        <translation>{field}：{text} 不是有效日期。</translation>
    </message>
</context>
<context>
    <name>DayMeter</name>
    <message>
        <source>Arrivals</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>约访</translation>
    </message>
    <message>
        <source>{reached} reached, {agreed} appointments, {expected} expected</source>
        <translation>接通{reached}，约见{agreed}，预约到访{expected}</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Appointments of the day</source>
        <translation>当日预约</translation>
    </message>
    <message>
        <source>Arrival sheet of the lobby</source>
        <translation>厅堂到访安排表</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Change or move…</source>
        <translation>修改或改期…</translation>
    </message>
    <message>
        <source>Change the report…</source>
        <translation>修改拜访报告…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>没有预约</translation>
    </message>
    <message>
        <source>Plan an appointment on this day</source>
        <translation>在这一天新建预约</translation>
    </message>
    <message>
        <source>Plan the day's round</source>
        <translation>安排当日路线</translation>
    </message>
    <message>
        <source>Print the day's visit plan</source>
        <translation>打印当日拜访计划</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Took place…</source>
        <translation>登记完成…</translation>
    </message>
    <message>
        <source>Type the printed visit plan back</source>
        <translation>录入纸质拜访计划</translation>
    </message>
    <message>
        <source>prefers {time}</source>
        <translation>宜{time}联系</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>DealsPanel</name>
    <message>
        <source>Add transaction</source>
        <translation>加一笔</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Amount, 10,000 yuan</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限（万元）</translation>
    </message>
    <message>
        <source>Cap, 10,000 yuan</source>
        <translation>单笔上限（万元）</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计入（万元）</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>实付费率</translation>
    </message>
    <message>
        <source>No single transactions.</source>
        <translation>没有单笔交易。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Share of the fee that was paid</source>
        <translation>实付手续费比例</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>单笔交易</translation>
    </message>
    <message>
        <source>as the scheme says</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>business, e.g. remittance</source>
        <translation>业务，如跨行汇款</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>登记完成</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Give a day that has come, as 2026-11-20 or -3.</source>
        <translation>请填写今天或以前的日期，如 2026-11-20 或 -3。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>CNY {amount}</source>
        <translation>{amount} 万元</translation>
    </message>
    <message>
        <source>lunar {day}</source>
        <translation>农历{day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{month}-{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
</context>
<context>
    <name>DeskLine</name>
    <message>
        <source>Desk: {duties}</source>
        <translation>网点与经理事务：{duties}</translation>
    </message>
    <message>
        <source>Freeze the greetings: {runs}</source>
        <translation>冻结问候名单：{runs}</translation>
    </message>
    <message>
        <source>Go to the duties of the desk</source>
        <translation>查看网点与经理事务</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>去维护</translation>
    </message>
    <message>
        <source>{name} overdue</source>
        <translation>{name}逾期</translation>
    </message>
    <message>
        <source>{name} {done}/{required}, {days} days left</source>
        <translation>{name} {done}/{required}，剩{days}天</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Done on another day…</source>
        <translation>补登其他日期…</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日已做</translation>
    </message>
    <message>
        <source>Duties of the desk</source>
        <translation>网点与经理事务</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>打印报表…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back the last entry</source>
        <translation>撤回最近一次</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The standard names no duties of the desk.</source>
        <translation>维护标准没有规定此类事务。</translation>
    </message>
    <message>
        <source>Whom it may go to</source>
        <translation>发送名单</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>剩{days}天</translation>
    </message>
    <message>
        <source>{duty}: recorded</source>
        <translation>{duty}：已登记</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>a client already</source>
        <translation>已是管户</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>基本确定</translation>
    </message>
    <message>
        <source>assessed later</source>
        <translation>测评较晚</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>两项都留</translation>
    </message>
    <message>
        <source>company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not only the date of birth</source>
        <translation>另行注明的生日</translation>
    </message>
    <message>
        <source>of the client who stays</source>
        <translation>取保留的客户</translation>
    </message>
    <message>
        <source>only one is filled</source>
        <translation>只有一方有</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>same client number</source>
        <translation>客户号相同</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>证件号相同</translation>
    </message>
    <message>
        <source>same name and birthday, year not known</source>
        <translation>姓名、生日相同（年份不详）</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>姓名、出生日期相同</translation>
    </message>
    <message>
        <source>same name and phone</source>
        <translation>姓名、电话相同</translation>
    </message>
    <message>
        <source>same name, identity numbers agree as far as they are seen</source>
        <translation>姓名相同，证件号可见部分一致</translation>
    </message>
    <message>
        <source>same name, phones agree as far as they are seen</source>
        <translation>姓名相同，电话可见部分一致</translation>
    </message>
    <message>
        <source>the more careful one</source>
        <translation>更谨慎的一项</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the sounder number</source>
        <translation>号码更可靠</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>written later</source>
        <translation>更新较晚</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对照…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Nobody seems to stand in the book twice</source>
        <translation>没有发现重复客户</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Noted: two people</source>
        <translation>已注明：不是同一人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Pairs that may be one client</source>
        <translation>可能是同一人的客户</translation>
    </message>
    <message>
        <source>Pairs that share a number, a document, or the name with a phone or a birthday: {count}</source>
        <translation>客户号、证件号相同，或姓名与电话、生日相同的客户：{count} 对</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The same name alone says nothing: namesakes are many.</source>
        <translation>只是同名不算重复：同名不等于同一人。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DutyColumns</name>
    <message>
        <source>Best time</source>
        <translation>宜联系时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应做日</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}：{reason}</translation>
    </message>
</context>
<context>
    <name>DutySection</name>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Hide settled</source>
        <translation>隐藏已办结</translation>
    </message>
    <message>
        <source>Nothing is owed now.</source>
        <translation>目前没有应做事项。</translation>
    </message>
    <message>
        <source>Owe again</source>
        <translation>恢复应做</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应做事项</translation>
    </message>
    <message>
        <source>Settled: {count}</source>
        <translation>已办结 {count}</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免做…</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>应于{day}</translation>
    </message>
    <message>
        <source>{reason}: not owed now: {kinds}</source>
        <translation>{reason}：暂不要求{kinds}</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>A client needs a name; everything else can wait.</source>
        <translation>请填写客户姓名，其他内容可以以后补充。</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EndReferralDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Telling the referrer becomes a to-do.</source>
        <translation>向转介人反馈将列为待办。</translation>
    </message>
    <message>
        <source>The prospect becomes a client whom you manage.</source>
        <translation>该潜在客户转为管户客户。</translation>
    </message>
    <message>
        <source>What became of the referral</source>
        <translation>转介结果</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}：{outcome}</translation>
    </message>
</context>
<context>
    <name>EntitledList</name>
    <message>
        <source>A branch writes its own file of them.</source>
        <translation>网点可自备权益文件。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Each a year</source>
        <translation>每户每年</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Entitlements by tier</source>
        <translation>各等级权益</translation>
    </message>
    <message>
        <source>In {year}: {used} uses. A use is recorded on the client's card, or with a gift.</source>
        <translation>{year} 年已使用 {used} 次。使用情况在客户卡片上或随礼品登记。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>The scheme in force names no entitlements</source>
        <translation>现行分层没有权益清单</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>EntitlementSection</name>
    <message>
        <source>Entitlements</source>
        <translation>客户权益</translation>
    </message>
    <message>
        <source>Record a use of {name}</source>
        <translation>登记使用：{name}</translation>
    </message>
    <message>
        <source>as often as wanted, used {used}</source>
        <translation>不限次，已用{used}次</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>不限次</translation>
    </message>
    <message>
        <source>used {used}, no longer given</source>
        <translation>已用{used}次，现等级不再享有</translation>
    </message>
    <message>
        <source>{left} of {quota} left until {day}</source>
        <translation>余{left}/{quota}次，至 {day}</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Brings</source>
        <translation>带出待办</translation>
    </message>
    <message>
        <source>Change the life event</source>
        <translation>修改大事</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>comes again each year</source>
        <translation>每年都有</translation>
    </message>
    <message>
        <source>tell the head of the branch</source>
        <translation>上报行领导</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>None noted: school, wedding, moving, opening … each brings its to-dos.</source>
        <translation>尚未登记。升学、结婚、乔迁、开业……登记后会带出相应待办。</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>改为尚未上报</translation>
    </message>
    <message>
        <source>Note a life event</source>
        <translation>登记大事</translation>
    </message>
    <message>
        <source>Told to the head of the branch today</source>
        <translation>今天已上报行领导</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>to tell</source>
        <translation>待上报</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>{day}已上报</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>产品代码</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Given all the same because</source>
        <translation>仍要赠送的理由</translation>
    </message>
    <message>
        <source>Guanhu calendar</source>
        <translation>管户日历</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lunar birthday: {day}</source>
        <translation>农历生日：{day}</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Monthly average assets (yuan)</source>
        <translation>月日均资产（元）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>名单编号</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中商机数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product risk</source>
        <translation>产品风险等级</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rate (% a year)</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系人数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Risk until</source>
        <translation>测评有效期</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>维护小组</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起息日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Tier by the scheme</source>
        <translation>方案等级</translation>
    </message>
    <message>
        <source>Value (yuan)</source>
        <translation>价值（元）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>在管客户</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>潜在客户</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A new computer, e.g. the laptop</source>
        <translation>新电脑，如外勤笔记本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>选择文件并生成…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Make a packet</source>
        <translation>生成同步包</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Packets (*.rms)</source>
        <translation>同步包 (*.rms)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of the packet</source>
        <translation>同步包口令</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>保存同步包</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>推荐口令</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the stick.</source>
        <translation>请勿把口令与U盘一同传递。</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the stick. Nobody can find it out again.</source>
        <translation>请勿把口令与U盘一同传递。口令遗失无法找回。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>The whole history, when a packet got lost and nobody knows which</source>
        <translation>包含全部历史（有同步包遗失又不知是哪个时使用）</translation>
    </message>
    <message>
        <source>Too easy to guess: take six random words or twenty digits.</source>
        <translation>口令太容易被猜到：请用六个随机的词或二十位数字。</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>请再输一遍。</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message>
        <source>A client is only the client number there, unless everything is written in full.</source>
        <translation>除非完整导出，日历中的客户只显示客户号。</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Choose at least one part of the calendar.</source>
        <translation>请至少选择日历的一部分。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Gift ledger</source>
        <translation>礼品台账</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The file is not encrypted. Every export is recorded in the history.</source>
        <translation>导出的文件不加密。每次导出都会留存在操作记录中。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>留存在操作记录中</translation>
    </message>
    <message>
        <source>numbers in full instead of masked</source>
        <translation>导出完整号码（不脱敏）</translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n row(s)</source>
        <translation><numerusform>已保存 {file}：%n 行</numerusform></translation>
    </message>
</context>
<context>
    <name>FamiliesTab</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Family days</source>
        <translation>家庭日子</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>No household has a day then</source>
        <translation>这段时间没有家庭日子</translation>
    </message>
    <message>
        <source>Noted by as well</source>
        <translation>另有登记</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>What several members of a household noted stands here once. Festivals are greeted once as well.</source>
        <translation>同一家庭几位成员都登记的日子只列一次；节日也只问候一次。</translation>
    </message>
    <message>
        <source>the next month</source>
        <translation>今后一个月</translation>
    </message>
    <message>
        <source>the next three months</source>
        <translation>今后三个月</translation>
    </message>
    <message>
        <source>the next year</source>
        <translation>今后一年</translation>
    </message>
</context>
<context>
    <name>FamilyDays</name>
    <message>
        <source>Anniversary</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>家人生日</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>居丧</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Feedback to the referrer</source>
        <translation>向转介人反馈</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>反馈对象</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Account opened</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>测评日期</translation>
    </message>
    <message>
        <source>Assessment valid until</source>
        <translation>测评有效期</translation>
    </message>
    <message>
        <source>Assets, balance</source>
        <translation>时点资产</translation>
    </message>
    <message>
        <source>Assets, month average</source>
        <translation>月日均资产</translation>
    </message>
    <message>
        <source>Assets, quarter average</source>
        <translation>季日均资产</translation>
    </message>
    <message>
        <source>Assets, year average</source>
        <translation>年日均资产</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>宜联系时间</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Bonds</source>
        <translation>国债债券</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所属网点</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Card overdraft</source>
        <translation>信用卡透支</translation>
    </message>
    <message>
        <source>Card spending</source>
        <translation>卡消费额</translation>
    </message>
    <message>
        <source>Card spending, 12 months</source>
        <translation>前12个月卡消费额</translation>
    </message>
    <message>
        <source>Card spending, 12 months, all of it</source>
        <translation>近12个月卡消费总额</translation>
    </message>
    <message>
        <source>Card spending, 12 months, excluded</source>
        <translation>近12个月卡消费剔除额</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>接收信息意愿</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contribution of the month</source>
        <translation>当月综合贡献</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Deceased on</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Demand and short deposits</source>
        <translation>活期及短期存款</translation>
    </message>
    <message>
        <source>Demand deposits</source>
        <translation>活期存款</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Home address: city</source>
        <translation>家庭住址：市</translation>
    </message>
    <message>
        <source>Home address: district</source>
        <translation>家庭住址：区县</translation>
    </message>
    <message>
        <source>Home address: postcode</source>
        <translation>家庭住址：邮编</translation>
    </message>
    <message>
        <source>Home address: province</source>
        <translation>家庭住址：省</translation>
    </message>
    <message>
        <source>Home address: street</source>
        <translation>家庭住址：街道门牌</translation>
    </message>
    <message>
        <source>Home loans, contract amount</source>
        <translation>住房贷款合同金额</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>家庭电话</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要客户</translation>
    </message>
    <message>
        <source>In mourning until</source>
        <translation>居丧至</translation>
    </message>
    <message>
        <source>In this book since</source>
        <translation>管户起始日</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Investment flow</source>
        <translation>投资交易额</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Known, not kept</source>
        <translation>已识别，不保存</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Long deposits</source>
        <translation>中长期存款</translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>住房按揭贷款</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name is read</source>
        <translation>姓名读音</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Other loans</source>
        <translation>其他贷款</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>贵金属</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品代码</translation>
    </message>
    <message>
        <source>Product held: yes or no</source>
        <translation>是否持有该产品</translation>
    </message>
    <message>
        <source>Product kind</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product risk</source>
        <translation>产品风险等级</translation>
    </message>
    <message>
        <source>Products held</source>
        <translation>已有产品</translation>
    </message>
    <message>
        <source>Products held, number</source>
        <translation>持有产品数</translation>
    </message>
    <message>
        <source>Public official</source>
        <translation>公职人员</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Rate per year</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Recording number</source>
        <translation>双录编号</translation>
    </message>
    <message>
        <source>Refuses messages</source>
        <translation>拒收信息</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自动转存</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Settlement flow</source>
        <translation>结算交易额</translation>
    </message>
    <message>
        <source>Shares, market value</source>
        <translation>股票市值</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起息日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>定期存款</translation>
    </message>
    <message>
        <source>Tier as reported</source>
        <translation>行内等级</translation>
    </message>
    <message>
        <source>Transactions of the month</source>
        <translation>当月交易笔数</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信托</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Wealth products</source>
        <translation>理财产品</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>办公电话</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>按需求</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>按步骤</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>止于此步</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Pointed out by</source>
        <translation>转介人</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Who points out</source>
        <translation>转介人统计</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy a number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit an address</source>
        <translation>编辑地址</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>Numbers are hidden behind the privacy screen.</source>
        <translation>隐私模式下不显示号码。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已记录核实</translation>
    </message>
</context>
<context>
    <name>FileTab</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Edit: {part}</source>
        <translation>编辑：{part}</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>{part}: verified</source>
        <translation>{part}：已核实</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无可选</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他条件…</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>取消筛选：{filter}</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>50-100, 50- or -100; assets in 10,000 yuan.</source>
        <translation>50-100、50- 或 -100；资产以万元计。</translation>
    </message>
    <message>
        <source>A month (11), this, next, or 7d for seven days.</source>
        <translation>月份（11）、this 本月、next 下月，或 7d 七天内。</translation>
    </message>
    <message>
        <source>A number of days; none for no such day.</source>
        <translation>天数；none 为没有日期。</translation>
    </message>
    <message>
        <source>A part of the word.</source>
        <translation>词的一部分。</translation>
    </message>
    <message>
        <source>Codes or names, separated by commas.</source>
        <translation>代码或名称，用逗号分开。</translation>
    </message>
    <message>
        <source>Codes or words, separated by commas; none or any.</source>
        <translation>代码或文字，用逗号分开；none 为无，any 为有。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>筛选项</translation>
    </message>
    <message>
        <source>Per cent.</source>
        <translation>百分比。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Change of assets</source>
        <translation>资产变动</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>File below</source>
        <translation>档案完整度低于</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Job or industry</source>
        <translation>职业或行业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管户经理</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Matures within</source>
        <translation>产品到期</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM 分组</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系阶段</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Said of the client</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strategic class</source>
        <translation>战略分类</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>价值分类</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>关注名单</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>any</source>
        <translation>有</translation>
    </message>
    <message>
        <source>by today</source>
        <translation>今天及以前</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not to be greeted</source>
        <translation>不宜问候</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>within {count} days</source>
        <translation>{count}天内</translation>
    </message>
    <message>
        <source>{count} days or more</source>
        <translation>{count}天以上</translation>
    </message>
    <message>
        <source>{name} ({people})</source>
        <translation>{name}（{people}）</translation>
    </message>
    <message>
        <source>{name}: {values}</source>
        <translation>{name}：{values}</translation>
    </message>
    <message>
        <source>{range} (10,000 yuan)</source>
        <translation>{range}万元</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>居丧</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Public official</source>
        <translation>公职人员</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FrozenBar</name>
    <message>
        <source>Figures of today; printing keeps them beside the {count} kept before. Rules: {rules}</source>
        <translation>按今日数据；打印后与此前固化的{count}次并存。所用规则：{rules}</translation>
    </message>
    <message>
        <source>Frozen on {day}, print {number} of {count}. Rules: {rules}</source>
        <translation>已于{day}固化，第{number}次（共{count}次）。所用规则：{rules}</translation>
    </message>
    <message>
        <source>This period is over: the first print keeps its figures for ever. Rules: {rules}</source>
        <translation>该期间已结束：首次打印时固化数据，此后不变。所用规则：{rules}</translation>
    </message>
    <message>
        <source>With the data of today</source>
        <translation>按今日数据</translation>
    </message>
</context>
<context>
    <name>FulfilmentTab</name>
    <message>
        <source>Band {name}</source>
        <translation>维护档 {name}</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>未达标户</translation>
    </message>
    <message>
        <source>Behind: {duty}</source>
        <translation>未达标：{duty}</translation>
    </message>
    <message>
        <source>Choose a duty to see who is behind</source>
        <translation>选择一项，查看未达标的客户</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Done/owed</source>
        <translation>已做/应做</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>Nobody is behind.</source>
        <translation>全部达标。</translation>
    </message>
    <message>
        <source>Nothing was owed in this period.</source>
        <translation>本期没有应做事项。</translation>
    </message>
    <message>
        <source>Only clients with a maintenance band are owed something. Import their assets first.</source>
        <translation>只有进入维护档的客户才有应做事项，请先导入资产。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the circular of the quarter</source>
        <translation>打印季度通报</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免做</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>in mourning</source>
        <translation>居丧</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>no mobile</source>
        <translation>无手机号</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>{duty}: may go to {may}, must not to {blocked}</source>
        <translation>{duty}：可发{may}户，不可发{blocked}户</translation>
    </message>
</context>
<context>
    <name>GatheringDeeds</name>
    <message numerus="yes">
        <source>%n invitation(s) copied</source>
        <translation><numerusform>已复制 %n 份邀请</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) saved</source>
        <translation><numerusform>已保存 %n 份邀请</numerusform></translation>
    </message>
    <message>
        <source>Absence noted</source>
        <translation>已登记未到</translation>
    </message>
    <message>
        <source>Arrival noted</source>
        <translation>已登记到场</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>仍要复制</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Gathering deleted</source>
        <translation>活动已删除</translation>
    </message>
    <message>
        <source>Held; whoever came has a contact and a follow-up</source>
        <translation>已举办；到场客户已记联络并安排跟进</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>已改回未完成</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>已登记回复</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍要保存</translation>
    </message>
    <message>
        <source>Save the invitations</source>
        <translation>保存邀请</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已移出名单</translation>
    </message>
</context>
<context>
    <name>GatheringDialog</name>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Change the gathering</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Follow-up after days</source>
        <translation>跟进（活动后天数）</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>New gathering</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>不用模板</translation>
    </message>
</context>
<context>
    <name>GatheringField</name>
    <message>
        <source>none: a blank sheet</source>
        <translation>不指定：空白表</translation>
    </message>
</context>
<context>
    <name>GatheringGiftDialog</name>
    <message>
        <source>Gets it</source>
        <translation>可送</translation>
    </message>
    <message>
        <source>Gift for everybody who came</source>
        <translation>到场客户人手一份</translation>
    </message>
    <message>
        <source>Gifts in the ledger: {count}</source>
        <translation>已记入礼品台账 {count} 份</translation>
    </message>
    <message>
        <source>Give ({count})</source>
        <translation>赠送（{count}）</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Say what is given</source>
        <translation>请填写礼品</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场客户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the value as a number.</source>
        <translation>金额请填写数字。</translation>
    </message>
    <message>
        <source>empty: approved later</source>
        <translation>可留空，稍后审批</translation>
    </message>
    <message>
        <source>lately {name}</source>
        <translation>最近 {name}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>only planned, handed over later</source>
        <translation>仅列入计划，稍后送出</translation>
    </message>
    <message>
        <source>was handed over there</source>
        <translation>当场已送出</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{able} get it, {left} do not.</source>
        <translation>可送 {able} 人，不送 {left} 人。</translation>
    </message>
</context>
<context>
    <name>GatheringPanel</name>
    <message>
        <source>Call it off</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Close the gathering as held</source>
        <translation>确认活动已举办</translation>
    </message>
    <message>
        <source>Ctrl+N plans one from a template.</source>
        <translation>按 Ctrl+N 从模板安排一场活动。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>确认举办</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No gathering chosen</source>
        <translation>未选择活动</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>恢复活动</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>策划表</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>打印签到表</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>活动签到表</translation>
    </message>
    <message>
        <source>The gathering</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Whoever came gets a contact and a follow-up; whoever was awaited and did not come, a to-do.</source>
        <translation>到场客户记一次联络并安排跟进；应到未到的生成待办。</translation>
    </message>
</context>
<context>
    <name>GatheringSection</name>
    <message>
        <source>Gatherings</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not invited to any yet.</source>
        <translation>尚未受邀参加活动。</translation>
    </message>
    <message>
        <source>Put on the list of a gathering</source>
        <translation>列入活动名单</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message>
        <source>After</source>
        <translation>活动后</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>活动前</translation>
    </message>
    <message>
        <source>Branch level</source>
        <translation>支行级</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>City level</source>
        <translation>市行级</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Dinner or outing</source>
        <translation>聚会</translation>
    </message>
    <message>
        <source>During</source>
        <translation>活动中</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>居丧</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲座</translation>
    </message>
    <message>
        <source>Lobby day</source>
        <translation>厅堂活动</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>外拓</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>拒绝营销信息</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>沙龙</translation>
    </message>
    <message>
        <source>Service meeting</source>
        <translation>客户服务会议</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>To be invited</source>
        <translation>待邀请</translation>
    </message>
    <message>
        <source>invited lately</source>
        <translation>近期邀请过</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>salons owed: {left}</source>
        <translation>尚欠沙龙 {left} 次</translation>
    </message>
    <message>
        <source>{came} of {invited}</source>
        <translation>{came}/{invited}</translation>
    </message>
</context>
<context>
    <name>GatheringsPage</name>
    <message>
        <source>Gatherings</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>GatheringsTab</name>
    <message>
        <source>A template brings the checklist: salon, forum, community day, lobby day.</source>
        <translation>模板自带筹备清单：沙龙、座谈会、社区行、厅堂活动。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>New gathering</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>No gatherings yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Plan a gathering…</source>
        <translation>安排活动…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所属网点</translation>
    </message>
    <message>
        <source>Branch arrivals</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chinese (简体中文)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Clients invited</source>
        <translation>约访客户</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>年历</translation>
    </message>
    <message>
        <source>Days off, occasions of your own, business days of the branch.</source>
        <translation>放假安排、自定问候日、网点营业日。</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>自动锁定（分钟）</translation>
    </message>
    <message>
        <source>Relationship manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Screen and lock</source>
        <translation>界面与锁定</translation>
    </message>
    <message>
        <source>Signs greetings and stands on every print.</source>
        <translation>用于问候语落款，并印在每份文件上。</translation>
    </message>
    <message>
        <source>Targets of a day</source>
        <translation>每日目标</translation>
    </message>
    <message>
        <source>Who at your bank allowed this book.</source>
        <translation>行内批准使用本管户簿的人。</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Without a key or the mouse; 0 never locks by itself.</source>
        <translation>无键盘鼠标操作达到该时长即锁定；0 表示不自动锁定。</translation>
    </message>
    <message>
        <source>Year calendar…</source>
        <translation>打开年历…</translation>
    </message>
</context>
<context>
    <name>GiftActions</name>
    <message>
        <source>Planned: {count}</source>
        <translation>已计划 {count} 份</translation>
    </message>
    <message>
        <source>The usual things are in the list</source>
        <translation>常用礼品已加入</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>已删除{name}</translation>
    </message>
</context>
<context>
    <name>GiftDialog</name>
    <message>
        <source>All the same</source>
        <translation>仍要赠送</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Change the gift</source>
        <translation>修改礼品</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client: name, reading or number</source>
        <translation>客户：姓名、拼音或客户号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gift planned</source>
        <translation>礼品已计划</translation>
    </message>
    <message>
        <source>Give it all the same because</source>
        <translation>仍要赠送的理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the gift</source>
        <translation>礼品名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Left this year: {amount}</source>
        <translation>没有不妥之处。本年度余额：{amount}</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan a gift</source>
        <translation>计划礼品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>请指明送给哪位客户。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-25 and the value as a number.</source>
        <translation>日期写作 2026-11-25，价值写数字。</translation>
    </message>
    <message>
        <source>empty: approved later</source>
        <translation>留空：稍后审批</translation>
    </message>
    <message>
        <source>lately {name}</source>
        <translation>最近 {name}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of all pieces, in CNY</source>
        <translation>合计，元</translation>
    </message>
    <message>
        <source>something else, named below</source>
        <translation>其他礼品，在下面写名称</translation>
    </message>
    <message>
        <source>suits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>the reason stays in the ledger</source>
        <translation>理由记入台账</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>是什么礼品</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} 位客户</translation>
    </message>
</context>
<context>
    <name>GiftStepDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期写作 2026-11-25。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 份</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>A public official is given nothing.</source>
        <translation>公职人员，不得赠礼。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>CNY {amount}</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>CNY {value_yuan} is above the cap of one gift, CNY {cap_yuan}.</source>
        <translation>{value_yuan} 元超过单份上限 {cap_yuan} 元。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Has a gift of this gathering already: {item}</source>
        <translation>本次活动已送：{item}</translation>
    </message>
    <message>
        <source>In mourning until {until}: no gifts.</source>
        <translation>居丧至 {until}，不送礼品。</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Noted as a taboo of the client: {word}</source>
        <translation>客户忌讳：{word}</translation>
    </message>
    <message>
        <source>Of the yearly cap of CNY {cap_yuan} only CNY {left_yuan} are left in {year}.</source>
        <translation>{year} 年度上限 {cap_yuan} 元，仅余 {left_yuan} 元。</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation>需说明理由</translation>
    </message>
    <message>
        <source>Only {left} are free in the cupboard.</source>
        <translation>库存可用仅 {left} 件。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>The client asked not to be disturbed.</source>
        <translation>客户要求勿扰。</translation>
    </message>
    <message>
        <source>The client has this from {on} already; not again within {years} years.</source>
        <translation>{on} 已送过同样的礼品，{years} 年内不重复。</translation>
    </message>
    <message>
        <source>The client is deceased.</source>
        <translation>客户已故。</translation>
    </message>
    <message>
        <source>The client takes no gifts: {word}</source>
        <translation>客户不收礼品：{word}</translation>
    </message>
    <message>
        <source>The client: {diet}; this has: {trait}</source>
        <translation>客户{diet}，该礼品属于：{trait}</translation>
    </message>
    <message>
        <source>The client: {diet}; this is not marked so.</source>
        <translation>客户{diet}，该食品未标明符合。</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>现订</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>可用 {count}</translation>
    </message>
    <message>
        <source>{count} pieces: at a happy event things come in even numbers.</source>
        <translation>{count} 件：喜事宜成双。</translation>
    </message>
    <message>
        <source>{purpose} is not allowed. {why}</source>
        <translation>“{purpose}”不允许。{why}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>“{word}” is not allowed. {why}</source>
        <translation>“{word}”不允许。{why}</translation>
    </message>
</context>
<context>
    <name>GiftsPart</name>
    <message>
        <source>Cupboard</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Lists of gifts</source>
        <translation>礼品列表</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应送</translation>
    </message>
    <message>
        <source>This month {count} given for {amount} of {cap}</source>
        <translation>本月已送 {count} 份，{amount}，上限 {cap}</translation>
    </message>
    <message>
        <source>{count} to approve</source>
        <translation>待批准 {count} 份</translation>
    </message>
    <message>
        <source>{count} to buy again</source>
        <translation>需补货 {count} 种</translation>
    </message>
    <message>
        <source>{count} to give</source>
        <translation>待赠送 {count} 份</translation>
    </message>
    <message>
        <source>{count} to sign</source>
        <translation>待签收 {count} 份</translation>
    </message>
</context>
<context>
    <name>GiftsTab</name>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Does not take: {names}</source>
        <translation>忌：{names}</translation>
    </message>
    <message>
        <source>Does not take…</source>
        <translation>忌口…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Given…</source>
        <translation>已送达…</translation>
    </message>
    <message>
        <source>Nothing was given to this client yet.</source>
        <translation>还没有送过礼品。</translation>
    </message>
    <message>
        <source>Owed until {day}: {purpose}. Suits: {what}</source>
        <translation>{day}前应送：{purpose}。适合：{what}</translation>
    </message>
    <message>
        <source>Plan a gift</source>
        <translation>计划礼品</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Signed…</source>
        <translation>已签收…</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>领取单</translation>
    </message>
    <message>
        <source>and {count} more in the ledger</source>
        <translation>台账中另有 {count} 份</translation>
    </message>
    <message>
        <source>approved by {name} on {day}</source>
        <translation>{name} {day} 批准</translation>
    </message>
    <message>
        <source>nothing in the cupboard suits</source>
        <translation>库存中没有适合的</translation>
    </message>
    <message>
        <source>signed by {name} on {day}</source>
        <translation>{name} {day} 签收</translation>
    </message>
    <message>
        <source>{year}: given {given}, planned {planned}, left of {cap}: {left}</source>
        <translation>{year} 年：已送 {given}，计划 {planned}，上限 {cap}，余 {left}</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Gifts were given</source>
        <translation>礼品已送达</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Given: {count}</source>
        <translation>已送达 {count} 份</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>The contact is recorded with it and counts as the gift that the standard asks for.</source>
        <translation>同时登记一次联系，计入维护标准要求的礼品。</translation>
    </message>
    <message>
        <source>empty: the slip is signed later</source>
        <translation>留空：稍后签收</translation>
    </message>
</context>
<context>
    <name>Greetings</name>
    <message>
        <source>Already greeted</source>
        <translation>本次已问候</translation>
    </message>
    <message>
        <source>Another channel is proposed now</source>
        <translation>建议的问候方式有变</translation>
    </message>
    <message>
        <source>Another member of the household is greeted for all of them.</source>
        <translation>同一家庭已由一位成员代表接受问候。</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>客户要求勿扰</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>现不宜</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>改打电话</translation>
    </message>
    <message>
        <source>Call instead of writing, and ask for consent; record it on the card.</source>
        <translation>请改用电话，并征求是否同意接收信息，结果登记在客户卡上。</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>客户已故</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>For elders</source>
        <translation>长辈</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Free since</source>
        <translation>现可问候</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Greeted through the household</source>
        <translation>家庭已由他人代表问候</translation>
    </message>
    <message>
        <source>Greeted with the festival of the same day</source>
        <translation>与同日节日一并问候</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>If the client has changed their mind, take the mark off their card.</source>
        <translation>如客户改变意愿，请在客户卡上取消该标记。</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>居丧期间</translation>
    </message>
    <message>
        <source>Is addressed in another way now</source>
        <translation>称呼有变</translation>
    </message>
    <message>
        <source>Is greeted in another tone now</source>
        <translation>语气有变</translation>
    </message>
    <message>
        <source>Is owed no greeting any more</source>
        <translation>不再属于应问候客户</translation>
    </message>
    <message>
        <source>Messages were refused. Record a new consent on the card if there is one.</source>
        <translation>客户拒收信息；如已重新同意，请在客户卡上登记。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No congratulations until the mourning ends. The words beside it are plain and may be used by hand.</source>
        <translation>居丧期间不作节庆祝贺；旁边备有平实的慰问语，可手工使用。</translation>
    </message>
    <message>
        <source>No consent to messages recorded, call instead</source>
        <translation>未登记消息接收同意，请改用电话</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>拒收信息</translation>
    </message>
    <message>
        <source>Not in the frozen list</source>
        <translation>不在已冻结名单内</translation>
    </message>
    <message>
        <source>Not owed now</source>
        <translation>不再应问候</translation>
    </message>
    <message>
        <source>Nothing is sent any more. Look at the client's card for what is open.</source>
        <translation>不再发送任何问候；未了事项见客户卡。</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>称呼有变</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>方式有变</translation>
    </message>
    <message>
        <source>Other tone</source>
        <translation>语气有变</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>客户拒收消息</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>同日并问</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>The client is greeted for the mandatory festival of the same day.</source>
        <translation>同一天有必问节日，届时一并问候。</translation>
    </message>
    <message>
        <source>The client's taboos name this day</source>
        <translation>客户忌讳中提到这一天</translation>
    </message>
    <message>
        <source>This greeting, or the one it is shared with, was made before.</source>
        <translation>本次问候（或与之合并的问候）此前已完成。</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>Was blocked, can be greeted now</source>
        <translation>原不宜问候，现可问候</translation>
    </message>
    <message>
        <source>Was to be greeted, is blocked now</source>
        <translation>原应问候，现不宜问候</translation>
    </message>
    <message>
        <source>What the client does not want stands on the card; it is repeated below.</source>
        <translation>客户的忌讳记在客户卡上，下方照录。</translation>
    </message>
</context>
<context>
    <name>GreetingsPage</name>
    <message>
        <source>Changed since</source>
        <translation>冻结后有变</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>仍要复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Frozen on {day}; lines that were added or changed since say so</source>
        <translation>{day} 冻结；此后新增或变化的客户均有标注</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Greetings are owed to clients of a maintenance band. Import assets, or choose another occasion.</source>
        <translation>维护档内的客户才需问候。请先导入资产数据，或选择其他问候日。</translation>
    </message>
    <message>
        <source>Keep who is greeted, how and in which words; later imports change nothing of it</source>
        <translation>固定问候对象、方式与问候语，此后的导入不再改变名单</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏问候</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>名单的更多操作</translation>
    </message>
    <message>
        <source>Nobody is owed a greeting here</source>
        <translation>没有应问候的客户</translation>
    </message>
    <message>
        <source>Not greeted</source>
        <translation>不宜问候</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>仍要打印</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印名单…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation><numerusform>采纳 %n 处变化</numerusform></translation>
    </message>
    <message>
        <source>The book cannot know whom this day is for: put clients on the list with Ctrl+Shift+A.</source>
        <translation>这一天该问候谁，账本无从得知：请按 Ctrl+Shift+A 把客户加入名单。</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>Tick off %n</source>
        <translation><numerusform>完成 %n 户</numerusform></translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待问候</translation>
    </message>
    <message>
        <source>to be frozen on {day}</source>
        <translation>应于 {day} 冻结</translation>
    </message>
    <message>
        <source>{who} is not greeted: {why}</source>
        <translation>{who}不宜问候：{why}</translation>
    </message>
</context>
<context>
    <name>GridDialog</name>
    <message>
        <source>KYC grid</source>
        <translation>九宫格</translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>{row}·{column}</translation>
    </message>
</context>
<context>
    <name>GridSection</name>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hide the grid</source>
        <translation>收起九宫格</translation>
    </message>
    <message>
        <source>KYC grid</source>
        <translation>九宫格</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>展开九宫格</translation>
    </message>
    <message>
        <source>Write the grid</source>
        <translation>填写九宫格</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>维护内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>维护目标</translation>
    </message>
    <message>
        <source>Group kept: {name}</source>
        <translation>已保存分群：{name}</translation>
    </message>
    <message>
        <source>Group of clients</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM分组</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>价值类别</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>At the bank</source>
        <translation>行内信息</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀与偏好</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>单位与职业</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>A group has a filter, a goal, what is done for it, and a last day.</source>
        <translation>分群由筛选条件、维护目标、维护内容和截止日组成。</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联络</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>维护内容</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>维护目标</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Group deleted: {name}</source>
        <translation>已删除分群：{name}</translation>
    </message>
    <message>
        <source>Groups of clients</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有分群</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>contacted, last on {day}</source>
        <translation>已联络，最近{day}</translation>
    </message>
    <message>
        <source>not contacted under the plan</source>
        <translation>计划内尚未联络</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guanhu</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Version {version}. Works offline: it opens no network connection and sends nothing.</source>
        <translation>版本 {version}。离线运行：不联网，不外发任何数据。</translation>
    </message>
</context>
<context>
    <name>HelpKeys</name>
    <message>
        <source>Any list of clients, and the card: record a contact with everybody marked</source>
        <translation>任何客户列表和客户卡：给所选客户记联络</translation>
    </message>
    <message>
        <source>Any list of clients, and the card: write the visit report</source>
        <translation>任一客户列表及客户卡：填写拜访报告</translation>
    </message>
    <message>
        <source>Board of opportunities: from column to column</source>
        <translation>商机看板：左右换列</translation>
    </message>
    <message>
        <source>Calendar: copy, cut and paste an entry</source>
        <translation>日历：复制、剪切、粘贴安排</translation>
    </message>
    <message>
        <source>Calendar: days off, own occasions, business days</source>
        <translation>日历：年历（放假安排、自定问候日、营业日）</translation>
    </message>
    <message>
        <source>Calendar: hours higher or lower; Ctrl and the wheel as well</source>
        <translation>日历：放大或缩小时刻；也可按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>Calendar: make the chosen entry shorter or longer</source>
        <translation>日历：缩短或延长所选安排</translation>
    </message>
    <message>
        <source>Calendar: month, week, day, agenda, timeline</source>
        <translation>日历：月、周、日、议程、时间轴</translation>
    </message>
    <message>
        <source>Calendar: move the chosen entry by half an hour, a day, in the month a week</source>
        <translation>日历：把所选安排移动半小时、一天（月视图为一周）</translation>
    </message>
    <message>
        <source>Calendar: plan something new here, it took place, today</source>
        <translation>日历：在此新建、登记完成、今天</translation>
    </message>
    <message>
        <source>Calendar: plan the day's round</source>
        <translation>日历：安排当日路线</translation>
    </message>
    <message>
        <source>Calendar: the arrival sheet of the lobby</source>
        <translation>日历：厅堂到访安排表</translation>
    </message>
    <message>
        <source>Calendar: the place, and what stands at one place</source>
        <translation>日历：移动光标；在同一处的安排间切换</translation>
    </message>
    <message>
        <source>Calendar: today, a new appointment</source>
        <translation>日历：回到今天、新预约</translation>
    </message>
    <message>
        <source>Calendar: type the printed visit plan back</source>
        <translation>日历：录入纸质拜访计划</translation>
    </message>
    <message>
        <source>Clients, opportunities: a new one</source>
        <translation>客户、商机：新增</translation>
    </message>
    <message>
        <source>Clients: change a field of all who are marked; rules: edit</source>
        <translation>客户：批量修改所选客户；规则：编辑</translation>
    </message>
    <message>
        <source>Clients: choose columns; greetings: copy the words</source>
        <translation>客户：选择列；问候：复制祝福语</translation>
    </message>
    <message>
        <source>Clients: search, add a filter</source>
        <translation>客户：搜索、加筛选</translation>
    </message>
    <message>
        <source>Clients: show a view</source>
        <translation>客户：切换视图</translation>
    </message>
    <message>
        <source>Close a dialog or the card, empty a search</source>
        <translation>关闭对话框或客户卡，清空搜索</translation>
    </message>
    <message>
        <source>Delete the marked row; undo brings it back</source>
        <translation>删除所在行，可撤销</translation>
    </message>
    <message>
        <source>Duplicates: not the same person</source>
        <translation>查重：不是同一人</translation>
    </message>
    <message>
        <source>Duties of the desk: done today or on a day, whom a batch may go to</source>
        <translation>网点与经理事务：今日办结、指定日期办结、可群发的客户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Gatherings: came, did not, not known, rows of the sheet, somebody else came</source>
        <translation>活动：到场、未到、未定、签到表行号、名单外到场</translation>
    </message>
    <message>
        <source>Gatherings: propose or add, invite, copy, save or print, comes, perhaps, declined, edit</source>
        <translation>活动：推荐或添加、邀请、复制、保存或打印邀请、参加、待定、婉拒、修改</translation>
    </message>
    <message>
        <source>Gifts: next step, edit, cancel, slips, give from the cupboard</source>
        <translation>礼品：下一步、编辑、取消、领取单、从库存赠送</translation>
    </message>
    <message>
        <source>Go to a page; Alt works as well</source>
        <translation>切换页面，也可用 Alt</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>转到规则</translation>
    </message>
    <message>
        <source>Greetings: not reached, left out</source>
        <translation>问候：未联系上、跳过</translation>
    </message>
    <message>
        <source>Greetings: numbers of the sheet, put clients on the list, save the words</source>
        <translation>问候：按纸面编号登记、加入客户、导出问候语</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>In a field for a day: a day on or back, choose it from a month</source>
        <translation>日期栏：前后一天，从月历选择</translation>
    </message>
    <message>
        <source>In a list of columns, views or stops: move the marked one</source>
        <translation>在栏目、视图或路线列表中：移动所选项</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lists of clients: record, plan, print a visit plan, reason of loss</source>
        <translation>客户列表：记联络、约见、打印拜访计划、流失原因</translation>
    </message>
    <message>
        <source>Lists where digits do not search: the result of a call; then the note, then Enter</source>
        <translation>数字不用于搜索的列表：通话结果，随后写备注，回车保存</translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation>锁定管户簿</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Mark several rows, or all</source>
        <translation>选择多行或全部</translation>
    </message>
    <message>
        <source>Note a to-do for the client at hand</source>
        <translation>给当前客户记待办</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>打开所在行</translation>
    </message>
    <message>
        <source>Opportunities and referrals: next step, close, edit, feedback</source>
        <translation>商机与转介：下一步、了结、修改、反馈</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各页面</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Print what the page shows</source>
        <translation>打印本页内容</translation>
    </message>
    <message>
        <source>Privacy: hide other clients and amounts</source>
        <translation>隐私屏：隐藏其他客户和金额</translation>
    </message>
    <message>
        <source>Reports and rules: save; rules: open, compare versions</source>
        <translation>报表和规则：保存；规则：打开、比较版本</translation>
    </message>
    <message>
        <source>Save the form, or take over what it shows</source>
        <translation>保存表单，或采用所示内容</translation>
    </message>
    <message>
        <source>Search clients and commands</source>
        <translation>搜索客户和功能</translation>
    </message>
    <message>
        <source>Sort the table: choose a column, again to turn it round</source>
        <translation>表格排序：选择列，再选一次则反向</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>The next and the previous client of the list</source>
        <translation>列表中的下一位、上一位客户</translation>
    </message>
    <message>
        <source>The next and the previous control, as they are read</source>
        <translation>按阅读顺序到下一个、上一个控件</translation>
    </message>
    <message>
        <source>The next and the previous tab of a page</source>
        <translation>页面的下一个、上一个页签</translation>
    </message>
    <message>
        <source>The next and the previous tab of the card</source>
        <translation>客户卡的下一个、上一个页签</translation>
    </message>
    <message>
        <source>The period before and after</source>
        <translation>上一期、下一期</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Tick the marked row</source>
        <translation>勾选所在行</translation>
    </message>
    <message>
        <source>Today: greet, plan, print, record, waive, done, to-do</source>
        <translation>今日：问候、约见、打印、记联络、免做、办结、待办</translation>
    </message>
    <message>
        <source>Undo and redo, imports and merges included</source>
        <translation>撤销和重做，包括导入和合并</translation>
    </message>
    <message>
        <source>Undo or redo several steps: choose how many</source>
        <translation>撤销或重做多步：选择步数</translation>
    </message>
    <message>
        <source>Verify what is known</source>
        <translation>核实资料</translation>
    </message>
    <message>
        <source>What can be done with the marked row</source>
        <translation>所在行的操作菜单</translation>
    </message>
    <message>
        <source>What if: everything as it was</source>
        <translation>测算：全部还原</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>接下来问什么</translation>
    </message>
    <message>
        <source>Words to clients: the next and the previous finding, what can be done</source>
        <translation>给客户的文字：下一处、上一处问题，改写</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes of this client</source>
        <translation>该客户的变更</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>没有这类记录</translation>
    </message>
    <message>
        <source>One client only</source>
        <translation>仅此客户</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>事由：{reason}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show the book as it stood after this</source>
        <translation>查看这一步之后的管户簿</translation>
    </message>
    <message>
        <source>Show the history of everybody again</source>
        <translation>恢复显示全部操作记录</translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>The book then</source>
        <translation>当时的管户簿</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>HoldingSection</name>
    <message>
        <source>Holdings</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>No products are recorded.</source>
        <translation>没有持有产品记录。</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>无固定期限</translation>
    </message>
    <message>
        <source>{day}, in {count} days</source>
        <translation>{day}，还有{count}天</translation>
    </message>
    <message>
        <source>{day}, matured</source>
        <translation>{day}，已到期</translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Greeted through</source>
        <translation>问候对象</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Household kept</source>
        <translation>家庭已保存</translation>
    </message>
    <message>
        <source>Make a household</source>
        <translation>组成家庭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as the rules choose: important, then richest</source>
        <translation>按规则选择：重要客户优先，其次资产最高</translation>
    </message>
</context>
<context>
    <name>HouseholdSection</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>全部家庭</translation>
    </message>
    <message>
        <source>Assets together by month</source>
        <translation>家庭资产（各月）</translation>
    </message>
    <message>
        <source>Belongs to no household: greeted alone, counted alone.</source>
        <translation>未归入家庭：单独问候，单独统计。</translation>
    </message>
    <message>
        <source>Dissolve the household</source>
        <translation>解散家庭</translation>
    </message>
    <message>
        <source>Hidden by the privacy screen.</source>
        <translation>隐私模式下不显示。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Make a household…</source>
        <translation>组成家庭…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and greeting</source>
        <translation>名称与问候</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>当月无数据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>家庭资产</translation>
    </message>
    <message>
        <source>is greeted</source>
        <translation>问候对象</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>{amount} in {month}</source>
        <translation>{month}合计{amount}</translation>
    </message>
    <message>
        <source>{names}: not counted</source>
        <translation>{names}未计入</translation>
    </message>
    <message>
        <source>{name} (last {month}: {amount})</source>
        <translation>{name}（最近{month}：{amount}）</translation>
    </message>
    <message>
        <source>{name}: take out of the household</source>
        <translation>将{name}移出家庭</translation>
    </message>
    <message>
        <source>{sum}; would be band {band}</source>
        <translation>{sum}，相当于{band}档（仅供参考）</translation>
    </message>
</context>
<context>
    <name>HouseholdsDialog</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation><numerusform>共 %n 个家庭</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Greeted through</source>
        <translation>问候对象</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Make one on the card, under Relations.</source>
        <translation>可在客户卡的“关系”页中组成家庭。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>当月无数据</translation>
    </message>
    <message>
        <source>No households yet</source>
        <translation>还没有家庭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>家庭资产</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A client of this name has another number; not joined</source>
        <translation>有同名客户但号码不同，未合并</translation>
    </message>
    <message>
        <source>A newer version of “{title}”; {count} entries of the earlier one are taken out</source>
        <translation>“{title}”有新版本，旧版本中的 {count} 条日程将移除</translation>
    </message>
    <message>
        <source>A rule of exceptions of “{title}” is not understood ({rule}); please check its turns</source>
        <translation>“{title}”的例外规则无法识别（{rule}），请核对各次日程</translation>
    </message>
    <message>
        <source>A table is no calendar; import the .ics file itself</source>
        <translation>表格不是日历，请导入 .ics 文件本身</translation>
    </message>
    <message>
        <source>Another client number ({other}) has the same identity number</source>
        <translation>另一客户号（{other}）的身份证号与此相同</translation>
    </message>
    <message>
        <source>Banks rank these risk words differently; please check the levels</source>
        <translation>各行对这些风险用语的排序不同，请核对风险等级</translation>
    </message>
    <message>
        <source>Birth date {found} is not the one in the identity number</source>
        <translation>出生日期 {found} 与身份证号不符</translation>
    </message>
    <message>
        <source>Birth date {raw} lies in the future and is not kept</source>
        <translation>出生日期 {raw} 晚于今日，不予保存</translation>
    </message>
    <message>
        <source>Client {client} is not in the book and the row gives no name</source>
        <translation>管户簿中没有客户 {client}，且本行未给出姓名</translation>
    </message>
    <message>
        <source>Client {client} is not in the book; import the client list first</source>
        <translation>管户簿中没有客户 {client}，请先导入客户清单</translation>
    </message>
    <message>
        <source>Comparing with the book</source>
        <translation>正在与管户簿比对</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>空工作表</translation>
    </message>
    <message>
        <source>Hidden sheet; name it to import it</source>
        <translation>隐藏的工作表；如需导入请指定其名称</translation>
    </message>
    <message>
        <source>How “{title}” comes again is not understood ({rule}); taken once, enter its other turns by hand</source>
        <translation>“{title}”的重复规则无法识别（{rule}），只导入一次；其余各次请手工录入</translation>
    </message>
    <message>
        <source>Joined to the only client of this name; please check</source>
        <translation>已并入唯一的同名客户，请核对</translation>
    </message>
    <message>
        <source>Leading zeros that a spreadsheet dropped were added to the client number</source>
        <translation>客户号前面被表格软件丢掉的 0 已补齐</translation>
    </message>
    <message>
        <source>No data date is stated; {day} was taken</source>
        <translation>未注明数据日期，按 {day} 处理</translation>
    </message>
    <message>
        <source>No row with the heads of a client list was found</source>
        <translation>没有找到客户清单的表头行</translation>
    </message>
    <message>
        <source>No unit is stated for {columns}; yuan was taken (largest value {largest})</source>
        <translation>{columns}未注明单位，按“元”处理（最大值 {largest}）</translation>
    </message>
    <message>
        <source>Nobody in the book has this number or name</source>
        <translation>管户簿中没有此号码或姓名的客户</translation>
    </message>
    <message>
        <source>Nobody knows the time zone {zone} of “{title}”; its times were taken for those of the desk</source>
        <translation>“{title}”的时区 {zone} 无法识别，已按本地时间处理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>正在识别各列</translation>
    </message>
    <message>
        <source>Several clients are called {client} and the row has no number</source>
        <translation>有多位客户名叫{client}，而本行没有客户号</translation>
    </message>
    <message>
        <source>Several clients fit the title “{title}”; joined to none</source>
        <translation>标题“{title}”对应多位客户，未关联</translation>
    </message>
    <message>
        <source>Several clients have this name and none this number</source>
        <translation>有多位同名客户，号码均不相符</translation>
    </message>
    <message>
        <source>Task “{title}” is over already and is not taken</source>
        <translation>待办“{title}”已办结，未导入</translation>
    </message>
    <message>
        <source>The amount {raw} is in a foreign currency and is not kept</source>
        <translation>金额 {raw} 为外币，不予保存</translation>
    </message>
    <message>
        <source>The amount {raw} was shortened by a spreadsheet</source>
        <translation>金额 {raw} 被表格软件截短</translation>
    </message>
    <message>
        <source>The book calls this client {known}, the file {found}</source>
        <translation>管户簿中该客户名为{known}，文件中为{found}</translation>
    </message>
    <message>
        <source>The book has another identity number with a right check digit; it is kept</source>
        <translation>管户簿中已有校验正确的另一身份证号，予以保留</translation>
    </message>
    <message>
        <source>The card is damaged and cannot be read</source>
        <translation>该名片已损坏，无法读取</translation>
    </message>
    <message>
        <source>The check digit of the identity number is wrong</source>
        <translation>身份证号校验位有误</translation>
    </message>
    <message>
        <source>The client already stands in row {first}; both rows were joined</source>
        <translation>该客户已在第 {first} 行出现，两行已合并</translation>
    </message>
    <message>
        <source>The client number is masked and is not used</source>
        <translation>客户号已脱敏，不予采用</translation>
    </message>
    <message>
        <source>The client number lost digits in a spreadsheet and is not used</source>
        <translation>客户号被表格软件丢失位数，不予采用</translation>
    </message>
    <message>
        <source>The head again</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>The identity number has neither 18 nor 15 digits</source>
        <translation>身份证号不是18位或15位</translation>
    </message>
    <message>
        <source>The identity number is masked</source>
        <translation>身份证号已脱敏</translation>
    </message>
    <message>
        <source>The identity number lost its last digits in a spreadsheet and is not kept</source>
        <translation>身份证号末几位被表格软件丢失，不予保存</translation>
    </message>
    <message>
        <source>The name is masked</source>
        <translation>姓名已脱敏</translation>
    </message>
    <message>
        <source>The phone number cannot be read and is not kept</source>
        <translation>电话号码无法识别，不予保存</translation>
    </message>
    <message>
        <source>The phone number has no area code</source>
        <translation>电话号码缺少区号</translation>
    </message>
    <message>
        <source>The phone number is masked</source>
        <translation>电话号码已脱敏</translation>
    </message>
    <message>
        <source>The phone number lost digits in a spreadsheet and is not kept</source>
        <translation>电话号码被表格软件丢失位数，不予保存</translation>
    </message>
    <message>
        <source>The product has no amount that can be read</source>
        <translation>产品金额无法识别</translation>
    </message>
    <message>
        <source>The row names no client: neither number nor name</source>
        <translation>本行既无客户号也无姓名</translation>
    </message>
    <message>
        <source>The total row says {stated}, the rows add up to {sum}</source>
        <translation>合计行为 {stated}，各行相加为 {sum}</translation>
    </message>
    <message>
        <source>This is neither yes nor no: {raw}</source>
        <translation>不是“是”或“否”：{raw}</translation>
    </message>
    <message>
        <source>This is no amount: {raw}</source>
        <translation>不是有效金额：{raw}</translation>
    </message>
    <message>
        <source>This is no client number: {raw}</source>
        <translation>不是有效客户号：{raw}</translation>
    </message>
    <message>
        <source>This is no date: {raw}</source>
        <translation>不是有效日期：{raw}</translation>
    </message>
    <message>
        <source>This is no e-mail address: {raw}</source>
        <translation>不是有效邮箱地址：{raw}</translation>
    </message>
    <message>
        <source>This is no gender: {raw}</source>
        <translation>不是有效性别：{raw}</translation>
    </message>
    <message>
        <source>This is no interest rate: {raw}</source>
        <translation>不是有效利率：{raw}</translation>
    </message>
    <message>
        <source>This is no lunar birthday: {raw}</source>
        <translation>不是有效农历生日：{raw}</translation>
    </message>
    <message>
        <source>This is no month: {raw}</source>
        <translation>不是有效月份：{raw}</translation>
    </message>
    <message>
        <source>This is no risk level: {raw}</source>
        <translation>不是有效风险等级：{raw}</translation>
    </message>
    <message>
        <source>This is no whole number: {raw}</source>
        <translation>不是整数：{raw}</translation>
    </message>
    <message>
        <source>Total or average</source>
        <translation>合计或平均</translation>
    </message>
    <message>
        <source>{column} names no period; the month's daily average was taken</source>
        <translation>{column}未注明期间，按月日均处理</translation>
    </message>
    <message>
        <source>{count} components {name} are neither entries nor tasks and are left out</source>
        <translation>{count} 个 {name} 组件既非日程也非待办，未导入</translation>
    </message>
    <message>
        <source>{count} entries were made by this program itself (festivals, birthdays, tasks) and are not taken</source>
        <translation>{count} 条由本程序生成（节日、生日、待办），不再导入</translation>
    </message>
    <message>
        <source>{file}, line {line}: not a line of a calendar, so “{title}” is not taken; export it again or enter it by hand</source>
        <translation>{file} 第 {line} 行不是日历内容，“{title}”未导入；请重新导出或手工录入</translation>
    </message>
    <message>
        <source>{file}, line {line}: task “{title}” has no day by which it is to be done; enter it by hand</source>
        <translation>{file} 第 {line} 行：待办“{title}”没有截止日；请手工录入</translation>
    </message>
    <message>
        <source>{file}, line {line}: task “{title}” names no client of the book, or several; enter it by hand at the client</source>
        <translation>{file} 第 {line} 行：待办“{title}”未提到管户簿中的客户，或提到多位；请在客户名下手工录入</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{title}” does not say when it begins; enter it by hand</source>
        <translation>{file} 第 {line} 行：“{title}”没有开始时间；请手工录入</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{title}” is cut off, its end is missing; export the calendar once more</source>
        <translation>{file} 第 {line} 行：“{title}”不完整，缺少结尾；请重新导出该日历</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{title}” names a moment that does not exist ({raw}); enter it by hand</source>
        <translation>{file} 第 {line} 行：“{title}”的时间不存在（{raw}）；请手工录入</translation>
    </message>
    <message>
        <source>{raw} can be read as several dates and is not kept</source>
        <translation>{raw} 可理解为多个日期，不予保存</translation>
    </message>
    <message>
        <source>{what} differs: {known} before, {found} now; the newer one counts</source>
        <translation>{what}不一致：原为 {known}，现为 {found}，以新值为准</translation>
    </message>
    <message>
        <source>“{title}” ({day}) is no longer in this calendar and is cancelled</source>
        <translation>“{title}”（{day}）已不在该日历中，将取消</translation>
    </message>
    <message>
        <source>“{title}” ({day}) is no longer in this calendar; it stays unless you have it cancelled</source>
        <translation>“{title}”（{day}）已不在该日历中；除非选择取消，否则保留</translation>
    </message>
    <message>
        <source>“{title}” comes again by the clock of another zone; {count} turns until {day} were worked out</source>
        <translation>“{title}”按其他时区重复，已推算 {count} 次，至 {day} 为止</translation>
    </message>
    <message>
        <source>“{title}” comes several times a day; {count} turns until {day} were entered one by one</source>
        <translation>“{title}”每天重复多次，已逐次录入 {count} 次，至 {day} 为止</translation>
    </message>
    <message>
        <source>“{title}” ends before it begins or nowhere ({raw}); 30 minutes were taken, please check</source>
        <translation>“{title}”的结束时间早于开始或无法识别（{raw}），已按 30 分钟计，请核对</translation>
    </message>
    <message>
        <source>“{title}” has a rule of exceptions without end; both were worked out until {day}</source>
        <translation>“{title}”的例外规则没有截止日，已推算到 {day} 为止</translation>
    </message>
    <message>
        <source>“{title}” has a second rule, which is left out; enter its turns by hand</source>
        <translation>“{title}”有第二条重复规则，未导入；请手工录入相应各次</translation>
    </message>
    <message>
        <source>“{title}” is an older version than the book has; nothing was changed</source>
        <translation>“{title}”比管户簿中的版本旧，未作改动</translation>
    </message>
    <message>
        <source>“{title}” lasts {days} days; its first day was taken, enter the others by hand</source>
        <translation>“{title}”持续 {days} 天，只导入第一天，其余请手工录入</translation>
    </message>
    <message>
        <source>“{title}” names {client}; joined to this client, please check</source>
        <translation>“{title}”提到 {client}，已关联该客户，请核对</translation>
    </message>
    <message>
        <source>“{title}” was cancelled with all its turns</source>
        <translation>“{title}”及其各次重复均已取消</translation>
    </message>
    <message>
        <source>“{title}”: no rule says how its later turns were moved; {count} of them were entered one by one</source>
        <translation>“{title}”以后各次的调整无法用规则表示，已逐次录入 {count} 次</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Columns ({count})</source>
        <translation>列对应（{count}）</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Head in row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New clients are</source>
        <translation>新客户记为</translation>
    </message>
    <message>
        <source>No longer in the calendar</source>
        <translation>日历中已删除</translation>
    </message>
    <message>
        <source>No longer in the calendar ({count})</source>
        <translation>日历中已删除（{count}）</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>提示（{count}）</translation>
    </message>
    <message>
        <source>Nothing is new: the book already holds all of it.</source>
        <translation>没有新内容：管户簿中都已有。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>保存提示清单</translation>
    </message>
    <message>
        <source>Save the notes as a table…</source>
        <translation>提示另存为表格…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>These files hold nothing that can be imported; the notes say why.</source>
        <translation>这些文件中没有可导入的内容，原因见提示。</translation>
    </message>
    <message>
        <source>What is in the files</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>import notes</source>
        <translation>导入提示</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>my clients</source>
        <translation>在管客户</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>prospects, referred by the system</source>
        <translation>潜在客户并转介（系统挖掘）</translation>
    </message>
    <message>
        <source>rejected rows: {rejected}, doubtful values: {doubtful}</source>
        <translation>未通过 {rejected} 行，存疑 {doubtful} 处</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation>{kind}：新增 {new}，变更 {changed}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same</source>
        <translation>新增 {new}，变更 {changed}，未变 {same}</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>已取消，未作任何更改</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {rejected} rows rejected</source>
        <translation>已导入：新增 {new}，变更 {changed}，未通过 {rejected} 行</translation>
    </message>
    <message>
        <source>Lists, phone books, calendars</source>
        <translation>清单、通讯录、日历</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation>正在写入管户簿</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Assets by month</source>
        <translation>资产快照</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Client list</source>
        <translation>客户清单</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>提示类别</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>无可导入内容</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>A page of the file is damaged: {what}</source>
        <translation>文件的数据页损坏：{what}</translation>
    </message>
    <message>
        <source>A row points at nothing: {what}</source>
        <translation>记录的引用缺失：{what}</translation>
    </message>
    <message>
        <source>The chain of operations is broken at {what}</source>
        <translation>操作记录在 {what} 处中断</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {what}</source>
        <translation>文件结构损坏：{what}</translation>
    </message>
    <message>
        <source>The table {what} is not what the operations say</source>
        <translation>数据表 {what} 与操作记录不一致</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Invited; the contact is recorded</source>
        <translation>已邀请，联络已记录</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>邀请谁</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Bought now</source>
        <translation>本次采购</translation>
    </message>
    <message>
        <source>Change the thing</source>
        <translation>修改库存礼品</translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New thing in the cupboard</source>
        <translation>新增库存礼品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Taboos and traits</source>
        <translation>忌讳和属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Value of a piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>What the name says is found by itself; mark what it does not say.</source>
        <translation>名称中能看出的会自动识别，看不出的请标记。</translation>
    </message>
    <message>
        <source>Write the value as a number.</source>
        <translation>价值写数字。</translation>
    </message>
    <message>
        <source>in CNY</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>Knobs</name>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Coverage goals</source>
        <translation>覆盖率目标</translation>
    </message>
    <message>
        <source>Duties of the desk</source>
        <translation>团队职责</translation>
    </message>
    <message>
        <source>Lost after so many missed ratings</source>
        <translation>连续未达标多少次后降级</translation>
    </message>
    <message>
        <source>Lower bounds of the bands</source>
        <translation>维护档下限</translation>
    </message>
    <message>
        <source>Lower bounds of the tiers</source>
        <translation>层级下限</translation>
    </message>
    <message>
        <source>Messages to a band, a month</source>
        <translation>每月群发短讯</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>其他达标途径</translation>
    </message>
    <message>
        <source>Points per 10,000 yuan</source>
        <translation>每万元星点值</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>维护要求</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>生效与降级</translation>
    </message>
    <message>
        <source>Watched after so many missed ratings</source>
        <translation>连续未达标多少次后列为关注</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>次/月</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>次/季</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>次/周</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>次/年</translation>
    </message>
    <message>
        <source>fen</source>
        <translation>分</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>points</source>
        <translation>星点</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title}（{unit}）</translation>
    </message>
</context>
<context>
    <name>LastSection</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>No contact has been recorded yet.</source>
        <translation>尚无联络记录。</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ctrl+N plans one; what is owed stands beside.</source>
        <translation>按 Ctrl+N 计划一份；应送的在旁边一栏。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gift ledger</source>
        <translation>礼品台账</translation>
    </message>
    <message>
        <source>Given…</source>
        <translation>已送达…</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>No gift fits these filters</source>
        <translation>没有符合筛选条件的礼品</translation>
    </message>
    <message>
        <source>No gifts yet</source>
        <translation>还没有礼品</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Plan a gift</source>
        <translation>计划礼品</translation>
    </message>
    <message>
        <source>Print the ledger of the month</source>
        <translation>打印本月台账</translation>
    </message>
    <message>
        <source>Print the slips</source>
        <translation>打印领取单</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>S next step, E edit, K cancel, P slips, Enter card</source>
        <translation>S 下一步，E 编辑，K 取消，P 领取单，回车 卡片</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Signed…</source>
        <translation>已签收…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take some of them off.</source>
        <translation>可减少筛选条件。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Write the ledger into a file</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} 年</translation>
    </message>
    <message>
        <source>{count} given for {amount}, {planned} planned for {more}</source>
        <translation>已送 {count} 份 {amount}，计划 {planned} 份 {more}</translation>
    </message>
</context>
<context>
    <name>LifeEvents</name>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>{title} ({person})</source>
        <translation>{title}（{person}）</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>By</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>筹备事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>Write numbers and amounts as numbers.</source>
        <translation>数量与金额请写数字。</translation>
    </message>
    <message>
        <source>in CNY</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>LineIcons</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Change a field of all…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting {count} clients</source>
        <translation>正在删除 {count} 户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Plan a round of visits…</source>
        <translation>安排拜访路线…</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Print a visit plan</source>
        <translation>打印拜访计划</translation>
    </message>
    <message>
        <source>Print client cards</source>
        <translation>打印客户卡</translation>
    </message>
    <message>
        <source>Record an interaction</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>{count} clients were deleted</source>
        <translation>已删除 {count} 户</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Columns in order…</source>
        <translation>列的顺序…</translation>
    </message>
    <message>
        <source>Export a list…</source>
        <translation>导出清单…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查重…</translation>
    </message>
    <message>
        <source>Recycle bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Sort by pinyin</source>
        <translation>按拼音排序</translation>
    </message>
    <message>
        <source>Sort by strokes</source>
        <translation>按笔画排序</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Change…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for the selected clients</source>
        <translation>所选客户的更多操作</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>批量登记</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 户</translation>
    </message>
    <message>
        <source>{shown} of {total} clients</source>
        <translation>{shown} / {total} 户</translation>
    </message>
    <message>
        <source>{total} clients</source>
        <translation>共 {total} 户</translation>
    </message>
</context>
<context>
    <name>ListedPanel</name>
    <message>
        <source>Assets (CNY)</source>
        <translation>资产（万元）</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Choose a figure to see its clients</source>
        <translation>点选一个数字，查看其客户</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clients behind the figure</source>
        <translation>数字背后的客户</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开客户卡</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>安排预约</translation>
    </message>
    <message>
        <source>Planned for {moment}</source>
        <translation>已安排在 {moment}</translation>
    </message>
    <message>
        <source>Print a visit plan</source>
        <translation>打印拜访计划</translation>
    </message>
    <message>
        <source>Record an interaction…</source>
        <translation>登记联络…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>By band</source>
        <translation>按维护档</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按客户等级</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>请选择名单</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Every part of every file was verified in time.</source>
        <translation>所有档案都已按时核实。</translation>
    </message>
    <message>
        <source>Every risk assessment is valid.</source>
        <translation>风险测评均在有效期内。</translation>
    </message>
    <message>
        <source>Everybody has been spoken to.</source>
        <translation>所有客户都已建立联系。</translation>
    </message>
    <message>
        <source>Everybody who is to have a service plan has one.</source>
        <translation>应有服务方案的客户都已制定。</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>No large outflow between the two newest months.</source>
        <translation>最近两个月没有大额流出。</translation>
    </message>
    <message>
        <source>Nobody fell below a level. Balances at month ends are needed to see it.</source>
        <translation>没有流失客户。判断流失需要月末时点余额。</translation>
    </message>
    <message>
        <source>Nobody is just below a threshold.</source>
        <translation>没有临界客户。</translation>
    </message>
    <message>
        <source>Nobody sleeps.</source>
        <translation>没有睡眠户。</translation>
    </message>
    <message>
        <source>Nobody stands in a level only through a product.</source>
        <translation>没有仅因产品达标的客户。</translation>
    </message>
    <message>
        <source>Nothing is to be told to the head of the branch.</source>
        <translation>没有需要上报行领导的事项。</translation>
    </message>
    <message>
        <source>Nothing matures soon.</source>
        <translation>近期没有到期产品。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Print visit plan</source>
        <translation>打印拜访计划</translation>
    </message>
    <message>
        <source>Reason of loss…</source>
        <translation>流失原因…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>{name}: recorded</source>
        <translation>{name}：已登记</translation>
    </message>
    <message>
        <source>{name}: recorded, {count} done</source>
        <translation>{name}：已登记，完成{count}项</translation>
    </message>
</context>
<context>
    <name>LogBar</name>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note, then Enter to save</source>
        <translation>填写内容，按 Enter 保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>1  not at all</source>
        <translation>1  无意向</translation>
    </message>
    <message>
        <source>2  little</source>
        <translation>2  较弱</translation>
    </message>
    <message>
        <source>3  some</source>
        <translation>3  一般</translation>
    </message>
    <message>
        <source>4  strong</source>
        <translation>4  较强</translation>
    </message>
    <message>
        <source>5  decided</source>
        <translation>5  已决定</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Name at least one client.</source>
        <translation>请至少写明一位客户。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record an interaction</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>a birthday gift</source>
        <translation>生日礼品</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>a salon</source>
        <translation>沙龙</translation>
    </message>
    <message>
        <source>a salon at city level</source>
        <translation>市行级沙龙</translation>
    </message>
    <message>
        <source>a visit with a senior</source>
        <translation>行长拜访</translation>
    </message>
    <message>
        <source>contact only</source>
        <translation>仅联络</translation>
    </message>
    <message>
        <source>minutes not stated</source>
        <translation>时长未填</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>LogEditDialog</name>
    <message>
        <source>Change an interaction</source>
        <translation>修改联络记录</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give each further promise its words and its day.</source>
        <translation>每项承诺都要写明内容和日期。</translation>
    </message>
    <message>
        <source>How I am seen</source>
        <translation>对我的评价</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>One more promise</source>
        <translation>再加一项承诺</translation>
    </message>
    <message>
        <source>Opinions and advice</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>其他承诺</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25 的形式。</translation>
    </message>
    <message>
        <source>family, work, plans, money coming or going</source>
        <translation>家庭、工作、计划、资金进出</translation>
    </message>
    <message>
        <source>what the client says of my work</source>
        <translation>客户对我工作的评价</translation>
    </message>
    <message>
        <source>what the client thinks of the bank</source>
        <translation>客户对本行的看法</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where the money went, what the client said</source>
        <translation>资金去向、客户的说法</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} 户</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Drop the files here to import them</source>
        <translation>松开鼠标，导入这些文件</translation>
    </message>
    <message>
        <source>Guanhu</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>MannerBar</name>
    <message>
        <source>Day of the figures</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>内容类别</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>all sheets</source>
        <translation>全部工作表</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动识别</translation>
    </message>
</context>
<context>
    <name>MappingTab</name>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of the book</source>
        <translation>管户簿字段</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>手工指定</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>“{head}” holds</source>
        <translation>“{head}”对应</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Mark clients</source>
        <translation>标注客户</translation>
    </message>
    <message>
        <source>Marked: {name}</source>
        <translation>已标注：{name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回标注</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>已撤回：{name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>标注类别</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>须说明理由</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count}户</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Comes to the branch</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Directed visit</source>
        <translation>定向拜访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>仅此次</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Round visit</source>
        <translation>巡回走访</translation>
    </message>
    <message>
        <source>This one and later ones</source>
        <translation>此次及以后</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Household kept</source>
        <translation>家庭已保存</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>A copy of the book is kept before merging, and the merge can be undone as one step.</source>
        <translation>合并前会先留存一份管户簿；合并可作为一步整体撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更数</translation>
    </message>
    <message>
        <source>Compare the signature with the other computer before the first merge.</source>
        <translation>首次合并前，请与另一台电脑核对签名指纹。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Everything is here already.</source>
        <translation>内容本机都已有。</translation>
    </message>
    <message>
        <source>First it is rehearsed: you see what would change before anything does.</source>
        <translation>先做合并预演：看清会改变什么，再决定是否合并。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Give the passphrase of this book to merge all the same:</source>
        <translation>如仍要合并，请输入本管户簿的口令：</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>此前已收到</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Many clients would be deleted. Merge only when you know why.</source>
        <translation>将删除许多客户，弄清原因后再合并。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge a packet</source>
        <translation>合并同步包</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>新冲突</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Passphrase of the packet</source>
        <translation>同步包口令</translation>
    </message>
    <message>
        <source>Passphrase of this book</source>
        <translation>本管户簿口令</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>合并预演</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名指纹</translation>
    </message>
    <message numerus="yes">
        <source>The clock of that computer is %n minute(s) ahead.</source>
        <translation><numerusform>另一台电脑的时钟快了 %n 分钟。</numerusform></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待其他同步包</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the packet would change</source>
        <translation>同步包将带来的变更</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的变更</translation>
    </message>
    <message>
        <source>first packet of this copy</source>
        <translation>该副本的第一个同步包</translation>
    </message>
    <message>
        <source>known copy</source>
        <translation>已知副本</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>addresses {count}</source>
        <translation>地址 {count}</translation>
    </message>
    <message>
        <source>appointments {count}</source>
        <translation>预约 {count}</translation>
    </message>
    <message>
        <source>contact ways {count}</source>
        <translation>联系方式 {count}</translation>
    </message>
    <message>
        <source>gatherings {count}</source>
        <translation>活动 {count}</translation>
    </message>
    <message>
        <source>greetings {count}</source>
        <translation>问候 {count}</translation>
    </message>
    <message>
        <source>holdings {count}</source>
        <translation>持有产品 {count}</translation>
    </message>
    <message>
        <source>interactions {count}</source>
        <translation>联系记录 {count}</translation>
    </message>
    <message>
        <source>life events {count}</source>
        <translation>大事 {count}</translation>
    </message>
    <message>
        <source>marks and tags {count}</source>
        <translation>标记和标签 {count}</translation>
    </message>
    <message>
        <source>months of figures {count}</source>
        <translation>月份数据 {count}</translation>
    </message>
    <message>
        <source>opportunities {count}</source>
        <translation>商机 {count}</translation>
    </message>
    <message>
        <source>parts of plans {count}</source>
        <translation>服务方案段落 {count}</translation>
    </message>
    <message>
        <source>people of the team {count}</source>
        <translation>维护小组成员 {count}</translation>
    </message>
    <message>
        <source>referrals {count}</source>
        <translation>转介 {count}</translation>
    </message>
    <message>
        <source>relations {count}</source>
        <translation>关系 {count}</translation>
    </message>
    <message>
        <source>tasks {count}</source>
        <translation>待办 {count}</translation>
    </message>
    <message>
        <source>tiers set by hand {count}</source>
        <translation>人工定级 {count}</translation>
    </message>
    <message>
        <source>uses of entitlements {count}</source>
        <translation>权益使用 {count}</translation>
    </message>
    <message>
        <source>verifications {count}</source>
        <translation>核实 {count}</translation>
    </message>
    <message>
        <source>waivers {count}</source>
        <translation>免办 {count}</translation>
    </message>
</context>
<context>
    <name>MourningDialog</name>
    <message>
        <source>In mourning until</source>
        <translation>居丧至</translation>
    </message>
    <message>
        <source>In mourning?</source>
        <translation>是否居丧</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不设置</translation>
    </message>
    <message>
        <source>Say until which day.</source>
        <translation>请填写居丧至哪一天。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Until then festive greetings, gifts and invitations rest. Customs differ: change the day.</source>
        <translation>在此之前不发节日祝贺、不送礼、不邀请参加活动。各地习俗不同，日期可改。</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Afterwards: {count}</source>
        <translation>之后库存：{count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Pieces that come and go</source>
        <translation>出入库</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期写作 2026-11-25。</translation>
    </message>
    <message>
        <source>{name}: {count} in the cupboard, {promised} promised</source>
        <translation>{name}：在库 {count}，预留 {promised}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Assets, 10,000 yuan</source>
        <translation>资产（万元）</translation>
    </message>
    <message>
        <source>Below the bands</source>
        <translation>未达档</translation>
    </message>
    <message>
        <source>CNY {product_yuan} in wealth products</source>
        <translation>其中理财 {product_wan} 万元</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Fell below</source>
        <translation>降出范围</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Large outflows</source>
        <translation>大额流出</translation>
    </message>
    <message>
        <source>Left the book</source>
        <translation>离行</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New in the book</source>
        <translation>新进</translation>
    </message>
    <message>
        <source>Not in the month</source>
        <translation>不在当月</translation>
    </message>
    <message>
        <source>Only through a product: {count}, with {amount} × 10,000 yuan in products</source>
        <translation>仅因产品达标：{count} 户，理财 {amount} 万元</translation>
    </message>
    <message>
        <source>Only through products</source>
        <translation>仅因产品达标</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Reasons of loss: {reasons}</source>
        <translation>流失原因：{reasons}</translation>
    </message>
    <message>
        <source>Rose above</source>
        <translation>升入范围</translation>
    </message>
    <message>
        <source>Share of assets</source>
        <translation>资产占比</translation>
    </message>
    <message>
        <source>Share of clients</source>
        <translation>户数占比</translation>
    </message>
    <message>
        <source>average {amount}</source>
        <translation>户均{amount}</translation>
    </message>
    <message>
        <source>without a reason {count}</source>
        <translation>未填原因 {count}</translation>
    </message>
    <message>
        <source>{opening} to {closing}</source>
        <translation>{opening} 至 {closing}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>打印变动分析</translation>
    </message>
    <message>
        <source>The book needs the figures of two months</source>
        <translation>至少需要两个月的数据才能比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Copied: {who}, {when}</source>
        <translation>已复制：{who}，{when}</translation>
    </message>
    <message>
        <source>Moved: {who}, {when}</source>
        <translation>已移动：{who}，{when}</translation>
    </message>
    <message>
        <source>Now {minutes} min: {who}</source>
        <translation>时长改为 {minutes} 分钟：{who}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>另存为新视图</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are kept with it and travel with the book.</source>
        <translation>搜索、筛选、排序和列一并保存，随管户簿同步。</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>视图已保存：{name}</translation>
    </message>
</context>
<context>
    <name>NewForm</name>
    <message>
        <source>Books (*.guanhu)</source>
        <translation>管户簿 (*.guanhu)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>I have a book</source>
        <translation>已有管户簿</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>我的管户簿</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The file must end in .guanhu</source>
        <translation>文件名须以 .guanhu 结尾</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>口令强度不足。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Where the book shall lie</source>
        <translation>管户簿存放位置</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Enter saves, Shift+Enter begins a line</source>
        <translation>回车保存，Shift+回车换行</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Ask for</source>
        <translation>可问</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>暂无备注。</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Every row was understood.</source>
        <translation>各行均已识别。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>提示类别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{number} (unchanged)</source>
        <translation>{number}（不变）</translation>
    </message>
</context>
<context>
    <name>Obligations</name>
    <message>
        <source>About to be lost</source>
        <translation>流失预警</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Asked not to be disturbed</source>
        <translation>客户要求勿扰</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthday on {on}, days left: {days}</source>
        <translation>{on}生日，还有{days}天</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今日生日</translation>
    </message>
    <message>
        <source>Birthday was on {on}, no flowers or cake recorded</source>
        <translation>{on}生日，未见鲜花或蛋糕记录</translation>
    </message>
    <message>
        <source>Birthday was on {on}, no greeting recorded</source>
        <translation>{on}生日，未见问候记录</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>CNY {amount_yuan} flowed out by {on}: {percent}% of CNY {before_yuan}</source>
        <translation>截至 {on} 流出 {amount_wan} 万元，占原 {before_wan} 万元的 {percent}%</translation>
    </message>
    <message>
        <source>CNY {distance_yuan} short of {tier}: month average CNY {value_yuan}</source>
        <translation>距{tier}差{distance_wan}万元（月日均{value_wan}万元）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>主动联络</translation>
    </message>
    <message>
        <source>Contact owed</source>
        <translation>欠联络</translation>
    </message>
    <message>
        <source>Contacted on {contacted}</source>
        <translation>{contacted} 已联系</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>客户已故</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Festival greetings</source>
        <translation>节日问候</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Flowers or a cake for the birthday on {on}</source>
        <translation>{on}生日，须送鲜花或蛋糕</translation>
    </message>
    <message>
        <source>Flowers or cake for the birthday on {on}: sent on {greeted}</source>
        <translation>{on}生日，{greeted}已送鲜花或蛋糕</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gifts, salons, visits</source>
        <translation>礼品、沙龙、拜访</translation>
    </message>
    <message>
        <source>Greeted on {greeted} for {on}</source>
        <translation>{greeted}已问候（{on}）</translation>
    </message>
    <message>
        <source>In mourning until {until}</source>
        <translation>居丧至{until}</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Large outflow</source>
        <translation>大额流出</translation>
    </message>
    <message>
        <source>Lowered to {tier} on {on}</source>
        <translation>{on} 等级降为{tier}</translation>
    </message>
    <message>
        <source>Lunar birthday on {on}, days left: {days}</source>
        <translation>{on}农历生日，还有{days}天</translation>
    </message>
    <message>
        <source>Lunar birthday today</source>
        <translation>今日农历生日</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>产品到期</translation>
    </message>
    <message>
        <source>Missing in the file: {elements}</source>
        <translation>档案待补：{elements}</translation>
    </message>
    <message>
        <source>New on {on}: first contact within {days} days</source>
        <translation>{on} 新分配：{days} 天内完成首次联系</translation>
    </message>
    <message>
        <source>Next tier within reach</source>
        <translation>临界提升</translation>
    </message>
    <message>
        <source>No tier any more since {on}</source>
        <translation>{on} 起不再达到任何等级</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Public official: no gifts</source>
        <translation>公职人员，不赠礼品</translation>
    </message>
    <message>
        <source>Raised to {tier} on {on}</source>
        <translation>{on} 等级升为{tier}</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险测评</translation>
    </message>
    <message>
        <source>Risk assessment {risk} ended on {on}</source>
        <translation>风险测评{risk}已于{on}过期</translation>
    </message>
    <message>
        <source>Risk assessment {risk} ends on {on}, days left: {days}</source>
        <translation>风险测评{risk}将于{on}到期，还有{days}天</translation>
    </message>
    <message>
        <source>Risk assessment {risk} ends today</source>
        <translation>风险测评{risk}今日到期</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>沙龙</translation>
    </message>
    <message>
        <source>Senior visit</source>
        <translation>行长拜访</translation>
    </message>
    <message>
        <source>The file is complete</source>
        <translation>档案完整</translation>
    </message>
    <message>
        <source>Tier about to be lost</source>
        <translation>流失预警</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>等级变动</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免做</translation>
    </message>
    <message>
        <source>Waived by hand</source>
        <translation>手工免做</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>{distance} star points short of {tier}: {points} now</source>
        <translation>距{tier}差{distance}星点（现{points}）</translation>
    </message>
    <message>
        <source>{done} of {required} done</source>
        <translation>已完成{done}次（应{required}次）</translation>
    </message>
    <message>
        <source>{left} of {required} not done by {until}</source>
        <translation>截至{until}差{left}次</translation>
    </message>
    <message>
        <source>{left} of {required} still owed, days left: {days}</source>
        <translation>差{left}次，剩{days}天</translation>
    </message>
    <message>
        <source>{left} of {required} still owed, working days left: {days}</source>
        <translation>差{left}次，剩{days}个工作日</translation>
    </message>
    <message>
        <source>{occasion} on {on}, days left: {days}</source>
        <translation>{on}{occasion}，还有{days}天</translation>
    </message>
    <message>
        <source>{occasion} today</source>
        <translation>今日{occasion}</translation>
    </message>
    <message>
        <source>{occasion} was on {on}, no greeting recorded</source>
        <translation>{on}{occasion}，未见问候记录</translation>
    </message>
    <message>
        <source>{on} {time} {title}: not recorded yet</source>
        <translation>{on} {time} {title}，尚未登记结果</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matured on {on}, days ago: {days}</source>
        <translation>{product} {amount_wan}万元，{on}到期，已过{days}天</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures on {on}, days left: {days}</source>
        <translation>{product} {amount_wan}万元，{on}到期，还有{days}天</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures today</source>
        <translation>{product} {amount_wan}万元，今日到期</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan}, {on}: contacted on {contacted}</source>
        <translation>{product} {amount_wan}万元，{on}到期，{contacted}已联络</translation>
    </message>
    <message>
        <source>{tier} about to be lost: missed in month {misses} of {limit}</source>
        <translation>{tier}第{misses}/{limit}个月未达标，有流失风险</translation>
    </message>
    <message>
        <source>{tier} about to be lost: missed in quarter {misses} of {limit}</source>
        <translation>{tier}第{misses}/{limit}个季度未达标，有流失风险</translation>
    </message>
    <message>
        <source>{tier} about to be lost: month average CNY {value_yuan}, CNY {distance_yuan} too little</source>
        <translation>{tier}有流失风险：月日均{value_wan}万元，低于标准{distance_wan}万元</translation>
    </message>
    <message>
        <source>{tier}: contacted on {contacted} this month</source>
        <translation>{tier}：本月{contacted}已联络</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>{time} {title}: done</source>
        <translation>{time} {title}，已完成</translation>
    </message>
    <message>
        <source>{title}, days left: {days}</source>
        <translation>{title}（还有{days}天）</translation>
    </message>
    <message>
        <source>{title}: done on {done}</source>
        <translation>{title}（{done}已办结）</translation>
    </message>
    <message>
        <source>{title}: today</source>
        <translation>{title}（今天）</translation>
    </message>
    <message>
        <source>{title}: was due on {on}</source>
        <translation>{title}（应于{on}办结）</translation>
    </message>
</context>
<context>
    <name>OccasionBar</name>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>问候日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>each on their day</source>
        <translation>各按本人日期</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>%n 天后</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation><numerusform>今后 %n 天</numerusform></translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Change the occasion</source>
        <translation>修改问候日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Greeting texts</source>
        <translation>祝词</translation>
    </message>
    <message>
        <source>I pick the clients myself</source>
        <translation>由我挑选客户</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日期类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>接下来：{days}</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最大年龄</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One text in each line; {address} is how the client is addressed</source>
        <translation>每行一条；{address} 为称呼</translation>
    </message>
    <message>
        <source>Own occasion</source>
        <translation>自定问候日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say what the occasion is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Solar term</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>祝词</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>第几个</translation>
    </message>
    <message>
        <source>Words of the job or employer</source>
        <translation>职业或单位中的词</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>最小年龄</translation>
    </message>
    <message>
        <source>a greeting run can be made</source>
        <translation>可建立问候批次</translation>
    </message>
    <message>
        <source>aged</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>e.g. 店庆</source>
        <translation>如：店庆</translation>
    </message>
    <message>
        <source>e.g. 教师、老师; empty for every job</source>
        <translation>如：教师、老师；留空不限</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>only stands in the calendar</source>
        <translation>只在日历中显示</translation>
    </message>
    <message>
        <source>retired: it has no days any more</source>
        <translation>停用：不再有日期</translation>
    </message>
    <message>
        <source>the day before it</source>
        <translation>其前一天</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>Accepted: {stage}</source>
        <translation>接受：{stage}</translation>
    </message>
    <message>
        <source>Back to: {stage}</source>
        <translation>退回：{stage}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>客户谢绝</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时跟进</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>保留观察</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期跟进</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>未跟进即关闭</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Skip to: {stage}</source>
        <translation>跳至：{stage}</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>转为管户</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>key point of selling</source>
        <translation>销售关键点</translation>
    </message>
    <message>
        <source>key point of the relation</source>
        <translation>关系维护关键点</translation>
    </message>
    <message>
        <source>with the help of the system</source>
        <translation>需要系统支持</translation>
    </message>
    <message>
        <source>{said}, {days} d left</source>
        <translation>{said} 余 {days} 天</translation>
    </message>
    <message>
        <source>{said}, {days} d over</source>
        <translation>{said} {days} 天</translation>
    </message>
</context>
<context>
    <name>OpportunitiesPage</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunity table</source>
        <translation>商机进程表</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
</context>
<context>
    <name>OpportunitiesTab</name>
    <message>
        <source>Closed on {day}: {why}</source>
        <translation>{day} 关闭：{why}</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Feedback…</source>
        <translation>反馈…</translation>
    </message>
    <message>
        <source>Make an opportunity of it…</source>
        <translation>转为商机…</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>Next: {title}, by {day}</source>
        <translation>下一步：{title}，{day} 前</translation>
    </message>
    <message>
        <source>Nothing is followed with this client.</source>
        <translation>这位客户暂无商机。</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>登记转介</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {stage}, for {days} d</source>
        <translation>第 {place}/{all} 步 {stage}，已 {days} 天</translation>
    </message>
    <message>
        <source>The referrer waits to hear what became of it.</source>
        <translation>尚未向转介人反馈结果。</translation>
    </message>
    <message>
        <source>Told on {day}: {words}</source>
        <translation>{day} 已反馈：{words}</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>转介结果…</translation>
    </message>
</context>
<context>
    <name>OpportunityColumns</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次跟进</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pointed out by</source>
        <translation>转介人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>识别线索</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>待反馈</translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>Amount</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始步骤</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Change the opportunity</source>
        <translation>修改商机</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client: name, reading or number</source>
        <translation>客户：姓名、拼音或客户号</translation>
    </message>
    <message>
        <source>In the client's words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Say whose opportunity it is.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>Write the amount as a number.</source>
        <translation>金额请写成数字。</translation>
    </message>
    <message>
        <source>becomes a to-do</source>
        <translation>将列为待办</translation>
    </message>
    <message>
        <source>e.g. money that matures goes into a deposit</source>
        <translation>如：到期资金转大额存单</translation>
    </message>
    <message>
        <source>in CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>OtherDayDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应做日</translation>
    </message>
    <message>
        <source>Nothing is owed then.</source>
        <translation>期间没有应做事项。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is owed on other days</source>
        <translation>其他日期的应做事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set the tier by hand</source>
        <translation>手工定级</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>确定等级</translation>
    </message>
    <message>
        <source>The last day is no day.</source>
        <translation>有效期不是日期。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>open, or a day such as 2026-12-31</source>
        <translation>可不填；或填日期，如 2026-12-31</translation>
    </message>
    <message>
        <source>{scheme}. What is set by hand holds instead of the rating; after its last day the rating stands.</source>
        <translation>{scheme}：手工定级优先于系统评定；到期后恢复系统评定。</translation>
    </message>
</context>
<context>
    <name>OwedList</name>
    <message>
        <source>Choose a gift…</source>
        <translation>另选礼品…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应送日</translation>
    </message>
    <message>
        <source>Gifts that are owed</source>
        <translation>应送礼品</translation>
    </message>
    <message>
        <source>Left of the year</source>
        <translation>年度余额</translation>
    </message>
    <message>
        <source>Nobody is owed a gift now</source>
        <translation>目前没有应送的礼品</translation>
    </message>
    <message>
        <source>Nothing in the cupboard suits</source>
        <translation>库存中没有适合的</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Plan all that suits ({count})</source>
        <translation>全部列入计划（{count}）</translation>
    </message>
    <message>
        <source>Plan what suits</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>S plan, E choose another, Enter card</source>
        <translation>S 列入计划，E 另选，回车 卡片</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>适合的礼品</translation>
    </message>
    <message>
        <source>What the standard asks for is promised or given.</source>
        <translation>维护标准要求的礼品都已计划或送达。</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>现订</translation>
    </message>
    <message>
        <source>{count} are owed a gift, {able} can be planned for {amount}</source>
        <translation>应送 {count} 份，可列入计划 {able} 份，{amount}</translation>
    </message>
</context>
<context>
    <name>OwnDaysTab</name>
    <message>
        <source>Calendar only</source>
        <translation>仅日历</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New occasion…</source>
        <translation>新建问候日…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>No occasion of your own yet</source>
        <translation>还没有自定问候日</translation>
    </message>
    <message>
        <source>Occasion saved</source>
        <translation>问候日已保存</translation>
    </message>
    <message>
        <source>Own occasions</source>
        <translation>自定问候日</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>祝词</translation>
    </message>
    <message>
        <source>The branch's anniversary, a local fair: it stands in the calendar and can be greeted.</source>
        <translation>店庆、本地庙会等：显示在日历中，也可以建立问候批次。</translation>
    </message>
    <message>
        <source>The festivals of the program stay as they are. A greeting run can be made for an occasion of your own as well.</source>
        <translation>内置节日保持不变；自定问候日同样可以建立问候批次。</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message numerus="yes">
        <source>%n duration(s) recorded; the pace is their median from {least} on.</source>
        <translation><numerusform>已记录%n次时长；满{least}次后取其中位数。</numerusform></translation>
    </message>
    <message>
        <source>Around it: preparing, the way, writing it up.</source>
        <translation>前后时间：准备、路途、补录。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Minutes around it</source>
        <translation>前后时间（分钟）</translation>
    </message>
    <message>
        <source>Minutes with the client</source>
        <translation>与客户相处（分钟）</translation>
    </message>
    <message>
        <source>as assumed: {minutes}</source>
        <translation>按默认：{minutes}</translation>
    </message>
    <message>
        <source>as recorded: {minutes}</source>
        <translation>按记录：{minutes}</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>A page for each client</source>
        <translation>一户一页</translation>
    </message>
    <message>
        <source>A5 paper</source>
        <translation>A5 纸</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>Bins (CNY 10,000)</source>
        <translation>分档（万元）</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Left empty: ruled lines to write on</source>
        <translation>不填则留横线手写</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months compared</source>
        <translation>比较月份</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>尚未选择客户</translation>
    </message>
    <message>
        <source>Nobody chosen: the appointments of the day</source>
        <translation>未选客户时取当日预约</translation>
    </message>
    <message>
        <source>Numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>问候日</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year}年第{quarter}季度</translation>
    </message>
    <message>
        <source>Reason for numbers in full</source>
        <translation>显示完整号码的理由</translation>
    </message>
    <message>
        <source>Reason; it is kept in the history</source>
        <translation>理由，将留存在操作记录中</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>工作总结</translation>
    </message>
    <message>
        <source>What to do better</source>
        <translation>改进建议</translation>
    </message>
    <message>
        <source>With the evidence, for a check</source>
        <translation>检查版（附佐证）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>as the book has them</source>
        <translation>按本簿分档</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation><numerusform>今后 %n 天</numerusform></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Read and print; nothing can be changed.</source>
        <translation>可以查看和打印，不能修改。</translation>
    </message>
    <message>
        <source>The book as it stood on {day}</source>
        <translation>{day} 当天的管户簿</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Everything is shown as the book held it at the end of that day. It can be read and printed.</source>
        <translation>全部页面显示当天结束时管户簿里的内容，可以查看和打印。</translation>
    </message>
    <message>
        <source>Name a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>The book as it stood</source>
        <translation>那天的管户簿</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Fit to width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>暂无可预览的内容</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} / {total} 页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add somebody who took part</source>
        <translation>添加参与的客户</translation>
    </message>
    <message>
        <source>Add somebody: name, pinyin, number</source>
        <translation>添加：姓名、拼音、客户号</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>{name}：移除</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>复制邀请</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Gift for everybody who came…</source>
        <translation>到场客户人手一份礼品…</translation>
    </message>
    <message>
        <source>Gift for everybody who came… (G)</source>
        <translation>到场客户人手一份礼品…（G）</translation>
    </message>
    <message>
        <source>Ins proposes whom to invite: by salons owed, by interest, by the last invitation.</source>
        <translation>按 Ins 推荐邀请对象：欠沙龙次数、兴趣、上次邀请时间。</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New {new} : known {old}; {share}:{rest} is wanted</source>
        <translation>新客 {new}：老客 {old}，宜为 {share}:{rest}</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>名单还是空的</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>改为未定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Print the invitations</source>
        <translation>打印邀请清单</translation>
    </message>
    <message>
        <source>Propose whom to invite</source>
        <translation>推荐邀请对象</translation>
    </message>
    <message>
        <source>Propose whom to invite…</source>
        <translation>推荐邀请对象…</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>推荐…</translation>
    </message>
    <message>
        <source>Reply, companions, note…</source>
        <translation>回复、随行、备注…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Rows of the sheet…</source>
        <translation>签到表行号…</translation>
    </message>
    <message>
        <source>Save the invitations…</source>
        <translation>保存邀请…</translation>
    </message>
    <message>
        <source>Somebody else came…</source>
        <translation>名单外到场…</translation>
    </message>
    <message>
        <source>Space came, I invite, Y M N reply, R rows of the sheet, W somebody else, G gift, Enter card</source>
        <translation>空格到场，I 邀请，Y M N 回复，R 签到表行号，W 名单外到场，G 礼品，回车打开卡片</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Type the rows of the printed sheet</source>
        <translation>录入签到表行号</translation>
    </message>
    <message>
        <source>With</source>
        <translation>随行</translation>
    </message>
    <message>
        <source>{taken} of {seats} seats</source>
        <translation>席位 {taken}/{seats}</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Into the household</source>
        <translation>归入家庭</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>尚未登记关系。</translation>
    </message>
    <message>
        <source>People of the company (clients: {count})</source>
        <translation>企业人员（其中本簿客户{count}人）</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>The book suggests</source>
        <translation>系统建议</translation>
    </message>
    <message>
        <source>as the employer in the file says</source>
        <translation>据导入的单位信息</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>生日{day}</translation>
    </message>
    <message>
        <source>does not share the household</source>
        <translation>未归入同一家庭</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{birthday} ({near})</source>
        <translation>{birthday}（{near}）</translation>
    </message>
    <message>
        <source>{name}: edit</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>删除{name}</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source> × CNY 10,000</source>
        <translation> 万元</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Below the bands</source>
        <translation>未达档</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>期初月份</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>月末时点</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>月日均</translation>
    </message>
    <message>
        <source>On a year ago</source>
        <translation>较上年同期</translation>
    </message>
    <message>
        <source>On the month before</source>
        <translation>较上月</translation>
    </message>
    <message>
        <source>Only clients from this amount on</source>
        <translation>只看该金额以上的客户</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>自选月份</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Since the quarter's end</source>
        <translation>较上季末</translation>
    </message>
    <message>
        <source>Since the year began</source>
        <translation>较年初</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>期末月份</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较口径</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>不限金额</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Earlier</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>期间类型</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year}年{quarter}季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>各档</translation>
    </message>
    <message>
        <source>Bands before and after</source>
        <translation>各档期初与期末</translation>
    </message>
    <message>
        <source>Bands in figures</source>
        <translation>各档数字</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>变动桥</translation>
    </message>
    <message>
        <source>Change of the kept</source>
        <translation>保留增减</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>From band to band</source>
        <translation>档位迁移</translation>
    </message>
    <message>
        <source>From opening to closing</source>
        <translation>从期初到期末</translation>
    </message>
    <message>
        <source>In</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>尚未填写原因</translation>
    </message>
    <message>
        <source>Opening ↓  Closing →</source>
        <translation>期初 ↓　期末 →</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>明细表</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Say on which day, for instance +2 for the day after tomorrow.</source>
        <translation>请填写日期，例如 +2 表示后天。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} 位客户</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done; it is ticked in the plan of the gathering, too</source>
        <translation>已完成，活动筹备清单同步勾选</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Open the gathering</source>
        <translation>打开活动</translation>
    </message>
    <message>
        <source>This belongs to a gathering: D ticks it off, Enter opens the gathering.</source>
        <translation>此项属于活动筹备：D 勾选完成，回车打开活动。</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Add a line to the plan</source>
        <translation>添加筹备事项</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>添加事项…</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done {done} of {tasks}; costs planned {planned}, spent {spent} (CNY)</source>
        <translation>完成 {done}/{tasks}；费用计划 {planned} 元，实际 {spent} 元</translation>
    </message>
    <message>
        <source>Ins adds a task, a person, material or a cost.</source>
        <translation>按 Ins 添加事项、人员、物料或费用。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line…</source>
        <translation>事项…</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>还没有筹备事项</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Adopt</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Adopt what is known</source>
        <translation>采用已知情况</translation>
    </message>
    <message>
        <source>Adopt what is known: {part}</source>
        <translation>采用已知情况：{part}</translation>
    </message>
    <message>
        <source>Hidden by the privacy screen.</source>
        <translation>隐私屏已隐藏。</translation>
    </message>
    <message>
        <source>Print the service plan</source>
        <translation>打印服务方案</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>The standard asks for a service plan; there is none yet.</source>
        <translation>维护标准要求制定服务方案，目前还没有。</translation>
    </message>
    <message>
        <source>Write: {part}</source>
        <translation>填写：{part}</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Adopted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>In mourning until {day}</source>
        <translation>居丧至{day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>尚未上报</translation>
    </message>
    <message>
        <source>Noted, {count} to-dos</source>
        <translation>已登记，待办{count}项</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Told to the head of the branch</source>
        <translation>已上报行领导</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Assets fell by CNY {amount_yuan} from {first} to {last}</source>
        <translation>{first}至{last}资产减少{amount_wan}万元</translation>
    </message>
    <message>
        <source>Assets rose by CNY {amount_yuan} from {first} to {last}</source>
        <translation>{first}至{last}资产增加{amount_wan}万元</translation>
    </message>
    <message>
        <source>Financial assets at our bank, month average of {month}: CNY {amount_yuan}</source>
        <translation>在本行金融资产（{month}月日均）：{amount_wan}万元</translation>
    </message>
    <message>
        <source>In use: {products}</source>
        <translation>在用：{products}</translation>
    </message>
    <message>
        <source>No risk assessment yet</source>
        <translation>尚未做风险评估</translation>
    </message>
    <message>
        <source>Preference: {preference}</source>
        <translation>偏好：{preference}</translation>
    </message>
    <message>
        <source>Risk level {risk}</source>
        <translation>风险等级{risk}</translation>
    </message>
    <message>
        <source>Risk level {risk}, valid until {until}</source>
        <translation>风险等级{risk}，有效期至{until}</translation>
    </message>
    <message>
        <source>Risk level {risk}; the assessment ended on {until} and is to be renewed</source>
        <translation>风险等级{risk}；风险评估已于{until}到期，需重新评估</translation>
    </message>
    <message>
        <source>{part}: CNY {amount_yuan}</source>
        <translation>{part}：{amount_wan}万元</translation>
    </message>
    <message>
        <source>{part}: CNY {amount_yuan} in an average month of the last {months}</source>
        <translation>{part}：近{months}个月月均{amount_wan}万元</translation>
    </message>
    <message>
        <source>{product}, CNY {amount_yuan}, matures on {on}</source>
        <translation>{product}{amount_wan}万元，{on}到期</translation>
    </message>
    <message>
        <source>{product}: CNY {amount_yuan}</source>
        <translation>{product}：{amount_wan}万元</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>列 {name}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>工作表 {name}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>0 is the lowest, 100 the highest.</source>
        <translation>0 为最低，100 为最高。</translation>
    </message>
    <message>
        <source>A calendar has no part {part}.</source>
        <translation>日历没有“{part}”这一部分。</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>请填写客户姓名。</translation>
    </message>
    <message>
        <source>A contact needs somebody who took part.</source>
        <translation>联络记录至少要有一位参与的客户。</translation>
    </message>
    <message>
        <source>A contact way needs a number or an address.</source>
        <translation>请填写号码或地址。</translation>
    </message>
    <message>
        <source>A decision is yes ({to_yes}) or closes the opportunity.</source>
        <translation>此处只有两条路：接受（{to_yes}），或关闭商机。</translation>
    </message>
    <message>
        <source>A distribution needs at least one edge.</source>
        <translation>分布至少需要一个下限。</translation>
    </message>
    <message>
        <source>A file of names and words needs a reason.</source>
        <translation>导出姓名与问候语须填写理由。</translation>
    </message>
    <message>
        <source>A gathering cannot be like that.</source>
        <translation>活动不能这样安排。</translation>
    </message>
    <message>
        <source>A gift has at least one piece and a value that is not below nothing.</source>
        <translation>礼品至少一件，价值不能为负。</translation>
    </message>
    <message>
        <source>A group of clients cannot go by {what}.</source>
        <translation>分群不能使用条件 {what}。</translation>
    </message>
    <message>
        <source>A group of clients needs a name.</source>
        <translation>请为分群命名。</translation>
    </message>
    <message>
        <source>A household needs at least one client.</source>
        <translation>家庭至少要有一位客户。</translation>
    </message>
    <message>
        <source>A line is a day, 休 or 班, and the holiday: 2027-02-05,休,春节. Year files (TOML), calendars (.ics), the data of holiday-cn (JSON) and the text of the notice are read as well.</source>
        <translation>每行写日期、休或班、节日：2027-02-05,休,春节。也可读年度文件（TOML）、日历（.ics）、holiday-cn 数据（JSON）和通知全文。</translation>
    </message>
    <message>
        <source>A line of the plan cannot be like that.</source>
        <translation>筹备事项不能这样写。</translation>
    </message>
    <message>
        <source>A next step has words and a day.</source>
        <translation>下一步须有内容和期限。</translation>
    </message>
    <message>
        <source>A packet needs a passphrase.</source>
        <translation>同步包必须设置口令。</translation>
    </message>
    <message>
        <source>A relation needs another client or a name.</source>
        <translation>请选择一位客户或填写姓名。</translation>
    </message>
    <message>
        <source>A reply cannot be like that.</source>
        <translation>回复不能这样登记。</translation>
    </message>
    <message>
        <source>A step that leaves the order needs a note.</source>
        <translation>跳步或退回须写备注。</translation>
    </message>
    <message>
        <source>A tag is one word of at most {most} characters, without blanks and commas.</source>
        <translation>标签是一个词，最多 {most} 个字，不含空格和逗号。</translation>
    </message>
    <message>
        <source>A task needs words and a day by which it is to be done.</source>
        <translation>待办要写明做什么、哪天之前做完。</translation>
    </message>
    <message>
        <source>A tier set by hand needs a reason.</source>
        <translation>手工定级须写明理由。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图要有名称。</translation>
    </message>
    <message>
        <source>Adopt another version, or undo the adoption if it was a slip.</source>
        <translation>请采用另一版本；若是误操作，可撤销该次采用。</translation>
    </message>
    <message>
        <source>After a new change, what was undone before stays undone.</source>
        <translation>有了新的操作之后，此前撤销的操作不能再重做。</translation>
    </message>
    <message>
        <source>Allowed: {allowed}</source>
        <translation>允许：{allowed}</translation>
    </message>
    <message>
        <source>Amounts are not negative, and 0 to 100 per cent of a fee can be paid.</source>
        <translation>金额不能为负，实付比例应在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>An appointment cannot be like that.</source>
        <translation>预约内容不符合要求。</translation>
    </message>
    <message>
        <source>An entry without a client needs a title.</source>
        <translation>没有客户的日程需要标题。</translation>
    </message>
    <message>
        <source>An event needs its kind, its day and whom it happened to.</source>
        <translation>大事要写明类别、日期和当事人。</translation>
    </message>
    <message>
        <source>An id has 32 hex digits, as the lists show it.</source>
        <translation>编号为 32 位十六进制数，列表中可见。</translation>
    </message>
    <message>
        <source>An occasion needs a name</source>
        <translation>问候日要有名称</translation>
    </message>
    <message>
        <source>An opportunity does not begin with the step {stage}.</source>
        <translation>商机不能从步骤 {stage} 开始。</translation>
    </message>
    <message>
        <source>An opportunity is closed with a reason.</source>
        <translation>关闭商机须选原因。</translation>
    </message>
    <message>
        <source>An opportunity needs a need or a title.</source>
        <translation>商机须有需求或名称。</translation>
    </message>
    <message>
        <source>Another client has the number {number} already.</source>
        <translation>客户号 {number} 已属于另一位客户。</translation>
    </message>
    <message>
        <source>At this place there are: {names}</source>
        <translation>此处只有：{names}</translation>
    </message>
    <message>
        <source>Bring the client back first.</source>
        <translation>请先恢复该客户。</translation>
    </message>
    <message>
        <source>Caps go by the value; what costs nothing has a value of 0.</source>
        <translation>上限按价值计算，无成本的礼品价值填 0。</translation>
    </message>
    <message>
        <source>Change that entry, or end it first.</source>
        <translation>请修改已有的那一条，或先填写其截止日。</translation>
    </message>
    <message>
        <source>Change that one, or record what came in.</source>
        <translation>请修改原有礼品，或登记入库。</translation>
    </message>
    <message>
        <source>Change the words, or give a reason; it is kept in the history.</source>
        <translation>请改写，或说明理由；理由会留存在操作记录里。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method, then try again.</source>
        <translation>请检查大写锁定和输入法后重试。</translation>
    </message>
    <message>
        <source>Check that the folder can be written and that the disk has room.</source>
        <translation>请确认该文件夹可写入、磁盘空间充足。</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, then try again.</source>
        <translation>请确认U盘已插好后重试。</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still plugged in.</source>
        <translation>请核对文件名，并确认U盘未拔出。</translation>
    </message>
    <message>
        <source>Check the number, or open that client.</source>
        <translation>请核对客户号，或打开那位客户。</translation>
    </message>
    <message>
        <source>Check the number, or search the list by name.</source>
        <translation>请核对客户号，或按姓名查找。</translation>
    </message>
    <message>
        <source>Choose a channel and a result from the list.</source>
        <translation>请从列表中选择方式和结果。</translation>
    </message>
    <message>
        <source>Choose a channel from the list, and a day up to today.</source>
        <translation>请从列表选择方式，日期不晚于今天。</translation>
    </message>
    <message>
        <source>Choose a few words that only you know.</source>
        <translation>请选用几个只有您自己知道的词。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, for instance in your documents.</source>
        <translation>请选择自己有权限的文件夹，例如“文档”。</translation>
    </message>
    <message>
        <source>Choose a later day, or leave it open.</source>
        <translation>请改为较晚的日期，或不设到期日。</translation>
    </message>
    <message>
        <source>Choose a later last day, or none.</source>
        <translation>请选择更晚的截止日，或留空。</translation>
    </message>
    <message>
        <source>Choose a period that has begun.</source>
        <translation>请选择已经开始的期间。</translation>
    </message>
    <message>
        <source>Choose a scheme of star points, such as icbc-star.</source>
        <translation>请选择星点值方案，如 icbc-star。</translation>
    </message>
    <message>
        <source>Choose a short name, for instance “branch” or “laptop”.</source>
        <translation>请取一个简短的名称，例如“网点”或“笔记本”。</translation>
    </message>
    <message>
        <source>Choose a thing of the cupboard, or name it with its value.</source>
        <translation>请选择库存礼品，或写明名称和价值。</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>请换一个文件夹，或关闭正在打开的该文件。</translation>
    </message>
    <message>
        <source>Choose another name or code.</source>
        <translation>请换一个名称或代码。</translation>
    </message>
    <message>
        <source>Choose another occasion, or take ticks back.</source>
        <translation>请换一个问候日，或撤回完成标记。</translation>
    </message>
    <message>
        <source>Choose csv or txt.</source>
        <translation>请选择 csv 或 txt。</translation>
    </message>
    <message>
        <source>Choose days with different months, or import the months between them.</source>
        <translation>请选择数据月份不同的日期，或先导入其间的月份。</translation>
    </message>
    <message>
        <source>Choose it and try again.</source>
        <translation>请选择后重试。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中一年。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation>请选择：{choices}</translation>
    </message>
    <message>
        <source>Choose one of: {codes}</source>
        <translation>可选：{codes}</translation>
    </message>
    <message>
        <source>Choose one of: {known}</source>
        <translation>请从下列代码中选择：{known}</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <translation>请选择：{names}</translation>
    </message>
    <message>
        <source>Choose one of: {reasons}</source>
        <translation>请从中选择：{reasons}</translation>
    </message>
    <message>
        <source>Choose one of: {words}</source>
        <translation>请从中选择：{words}</translation>
    </message>
    <message>
        <source>Choose six random words or twenty digits, and tell them by another way.</source>
        <translation>请用六个随机的词或二十位数字，并另行告知对方。</translation>
    </message>
    <message>
        <source>Choose something else, or leave it.</source>
        <translation>请另选礼品，或不送。</translation>
    </message>
    <message>
        <source>Choose the file again; this one holds something else.</source>
        <translation>请重新选择文件，此文件的内容不对。</translation>
    </message>
    <message>
        <source>Choose the need, or say in a few words what the client wants.</source>
        <translation>请选择需求，或用几个字说明客户要什么。</translation>
    </message>
    <message>
        <source>Client {client_no} is not to be greeted for this occasion.</source>
        <translation>客户 {client_no} 本次不宜问候。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>Close the opportunity as won, or name an earlier step.</source>
        <translation>请以成交关闭，或指定较早的步骤。</translation>
    </message>
    <message>
        <source>Compare the numbers with the printed sheet; print it again if it changed.</source>
        <translation>请与打印的签到表核对行号；名单变动后请重新打印。</translation>
    </message>
    <message>
        <source>Correct its end, or remove the file to get the shipped one back.</source>
        <translation>请补全文件末尾；删除该文件则恢复随程序提供的版本。</translation>
    </message>
    <message>
        <source>Correct the file: no rule needs more than a list of tables.</source>
        <translation>请改正文件：规则最多只用到表的列表。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the rule file, then load it again.</source>
        <translation>请改正规则文件后重新载入。</translation>
    </message>
    <message>
        <source>Correct the text first; the line below it says what is wrong.</source>
        <translation>请先改正文本，下方会说明错误所在。</translation>
    </message>
    <message>
        <source>Correct this line, or remove the file to get the shipped one back.</source>
        <translation>请改正这一行；删除该文件则恢复随程序提供的版本。</translation>
    </message>
    <message>
        <source>Days are numbers (due=7), ranges 50-100, 50- or -100, months 11, this or next, codes as in the list.</source>
        <translation>天数写数字（due=7），范围写 50-100、50- 或 -100，月份写 11、this 或 next，代码同列表。</translation>
    </message>
    <message>
        <source>Days are written 2026-11-21, lunar birthdays lunar:1956-08-15, risk levels C1 to C5, flags yes or no.</source>
        <translation>日期写成 2026-11-21，农历生日写成 lunar:1956-08-15，风险等级为 C1 至 C5，标记填 yes 或 no。</translation>
    </message>
    <message>
        <source>Delete what is not needed, or split the file, and import the parts.</source>
        <translation>请删去不需要的内容，或拆分文件后分别导入。</translation>
    </message>
    <message>
        <source>Do not merge it. Ask who made it, and have it made again.</source>
        <translation>请勿合并。请问清来源，并重新生成。</translation>
    </message>
    <message>
        <source>Do not open it; ask where it came from and export the list again.</source>
        <translation>请勿打开；请问清来源，并重新导出清单。</translation>
    </message>
    <message>
        <source>Every client has exactly one; name somebody else here.</source>
        <translation>每位客户只有一位主管户客户经理，此处请填写其他人员。</translation>
    </message>
    <message>
        <source>Every list as xlsx or csv; contacts also as vcf, the calendar also as ics.</source>
        <translation>各清单可导出为 xlsx 或 csv；通讯录还可导出为 vcf，日历还可导出为 ics。</translation>
    </message>
    <message>
        <source>Everything else can wait.</source>
        <translation>其他内容可以以后补充。</translation>
    </message>
    <message>
        <source>Export it again from the bank's system, or copy it once more.</source>
        <translation>请从行内系统重新导出，或重新复制。</translation>
    </message>
    <message>
        <source>Fields are: {fields}</source>
        <translation>可用字段：{fields}</translation>
    </message>
    <message>
        <source>Fields for several clients are: {fields}</source>
        <translation>可批量修改的字段：{fields}</translation>
    </message>
    <message>
        <source>Filters are written key=value; keys are: {keys}</source>
        <translation>写作 键=值；可用的键：{keys}</translation>
    </message>
    <message>
        <source>Four eyes: name somebody else.</source>
        <translation>经办与审批须分开，请写其他人。</translation>
    </message>
    <message>
        <source>Freeze it and print the sheet; from then on its numbers hold.</source>
        <translation>请先冻结并打印名单，此后编号不变。</translation>
    </message>
    <message>
        <source>From here lead: {ways}</source>
        <translation>可进入：{ways}</translation>
    </message>
    <message>
        <source>From {day} on the branch is never open</source>
        <translation>从{day}起网点没有营业日</translation>
    </message>
    <message>
        <source>Gender is M or F, ages are 0 to 150 and the younger one comes first.</source>
        <translation>性别为 M 或 F，年龄为0至150，小的在前。</translation>
    </message>
    <message>
        <source>Give 1 (none) to 5 (decided).</source>
        <translation>请填 1（无意向）到 5（已决定）。</translation>
    </message>
    <message>
        <source>Give a whole number from 1 on.</source>
        <translation>请填写 1 以上的整数。</translation>
    </message>
    <message>
        <source>Give a whole number from {least} on.</source>
        <translation>请写不小于 {least} 的整数。</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>请两者都填，或都不填。</translation>
    </message>
    <message>
        <source>Give it at the prompt, in a file, or in the variable {variable}.</source>
        <translation>请在提示处输入，或通过文件、环境变量 {variable} 提供。</translation>
    </message>
    <message>
        <source>Give it in yuan, not below nothing.</source>
        <translation>请以元为单位填写，不小于零。</translation>
    </message>
    <message>
        <source>Give the day of the last step or a later one.</source>
        <translation>请填上一步当日或之后的日期。</translation>
    </message>
    <message>
        <source>Give the minutes of that day, 0 to 1440.</source>
        <translation>请填写时长，0 至 1440 分钟。</translation>
    </message>
    <message>
        <source>Give the pieces as a whole number and the value in yuan.</source>
        <translation>数量写整数，价值以元为单位。</translation>
    </message>
    <message>
        <source>Give the thing a name.</source>
        <translation>请写礼品名称。</translation>
    </message>
    <message>
        <source>Go back to today to change something.</source>
        <translation>要修改，请先回到今天。</translation>
    </message>
    <message>
        <source>Here it can be: {outcomes}</source>
        <translation>此处可为：{outcomes}</translation>
    </message>
    <message>
        <source>Ids are 32 hex digits; the timeline with --json names them.</source>
        <translation>编号为 32 位十六进制数，timeline --json 中可见。</translation>
    </message>
    <message>
        <source>Import the bank's list of that month, or choose a later day.</source>
        <translation>请导入该月的行内清单，或选择较晚的日期。</translation>
    </message>
    <message>
        <source>Import the bank's lists of two months.</source>
        <translation>请导入两个月的行内清单。</translation>
    </message>
    <message>
        <source>Import the table itself: a file of the kinds .xlsx, .xls, .csv, .vcf or .ics.</source>
        <translation>请导入表格本身：.xlsx、.xls、.csv、.vcf 或 .ics 文件。</translation>
    </message>
    <message>
        <source>Import the year's arrangement as soon as it is published.</source>
        <translation>安排公布后请导入该年度的放假安排文件。</translation>
    </message>
    <message>
        <source>In the rule file {key} closes the highest band; nobody above it would have a place.</source>
        <translation>规则文件中 {key} 给最高档设了上限，超过者将无档可归。</translation>
    </message>
    <message>
        <source>In the rule file {key} is missing: only the highest band may be open above.</source>
        <translation>规则文件缺少 {key}：只有最高档可以不设上限。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, a window that {metric} does not have.</source>
        <translation>规则文件中 {key} 为 {found}，指标 {metric} 没有这一统计口径。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, not above the band's lower bound {expected}.</source>
        <translation>规则文件中 {key} 为 {found}，应高于本档下限 {expected}。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, which is finer than the unit allows.</source>
        <translation>规则文件中 {key} 为 {found}，小数位超出了该单位的精度。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, which is no scheme that can be grouped.</source>
        <translation>规则文件中 {key} 为 {found}，没有可归并的这一分层方案。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}: the band below ends at {expected}, so the two overlap.</source>
        <translation>规则文件中 {key} 为 {found}，而下一档止于 {expected}，两档重叠。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}: the band below ends at {expected}, which leaves a gap.</source>
        <translation>规则文件中 {key} 为 {found}，而下一档止于 {expected}，两档之间有空档。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; a code has letters, digits, '-', '_' and '.', at most {most} of them.</source>
        <translation>规则文件中 {key} 为 {found}；代码只能由字母、数字、“-”、“_”、“.”组成，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; allowed are {allowed}.</source>
        <translation>规则文件中 {key} 为 {found}，可用的值：{allowed}。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; it must not be above {most}.</source>
        <translation>规则文件中 {key} 为 {found}，不得大于 {most}。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; it must not be below {least}.</source>
        <translation>规则文件中 {key} 为 {found}，不得小于 {least}。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; the tiers of {base} have to follow one another without a gap.</source>
        <translation>规则文件中 {key} 为 {found}；{base} 的各等级须依次归并，不得跳过或重复。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a day such as 2016-01-08, not {found}.</source>
        <translation>规则文件中 {key} 应为日期（如 2016-01-08），现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a list of tables, not {found}.</source>
        <translation>规则文件中 {key} 应为多节（表）列表，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a list of texts, not {found}.</source>
        <translation>规则文件中 {key} 应为文字列表，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a list of whole numbers, not {found}.</source>
        <translation>规则文件中 {key} 应为整数列表，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a number, not {found}.</source>
        <translation>规则文件中 {key} 应为数字，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a table, not {found}.</source>
        <translation>规则文件中 {key} 应为一节（表），现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be a whole number, not {found}.</source>
        <translation>规则文件中 {key} 应为整数，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be text, not {found}.</source>
        <translation>规则文件中 {key} 应为文字，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} must be true or false, not {found}.</source>
        <translation>规则文件中 {key} 应为 true 或 false，现为 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} repeats {found}.</source>
        <translation>规则文件中 {key} 重复了 {found}。</translation>
    </message>
    <message>
        <source>In the rule file {key} takes {found} off {metric}, which is counted in another way.</source>
        <translation>规则文件中 {key}：{found} 与 {metric} 的口径不同，不能相减。</translation>
    </message>
    <message>
        <source>In the step {stage} an opportunity cannot be closed as {outcome}.</source>
        <translation>在步骤 {stage} 不能以 {outcome} 关闭商机。</translation>
    </message>
    <message>
        <source>In the word list {key} cannot be read: {found}.</source>
        <translation>词表中 {key} 读不懂：{found}。</translation>
    </message>
    <message>
        <source>In the word list {key} is {found}, which no table [rules.…] describes.</source>
        <translation>词表中 {key} 是 {found}，但没有 [rules] 条目说明它。</translation>
    </message>
    <message>
        <source>In the word list {key} names {found}, which [groups] does not have.</source>
        <translation>词表中 {key} 提到 {found}，[groups] 里没有。</translation>
    </message>
    <message>
        <source>Install that version here too; nothing was changed.</source>
        <translation>请在本机安装相应版本；未作任何更改。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed in the book.</source>
        <translation>请安装新版本；管户簿未作任何更改。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>Installed are: {codes}</source>
        <translation>已安装：{codes}</translation>
    </message>
    <message>
        <source>It begins at a moment such as 2026-11-25T10:00 and lasts 1 to 1440 minutes.</source>
        <translation>开始时间写成 2026-11-25T10:00，时长为 1 至 1440 分钟。</translation>
    </message>
    <message>
        <source>It begins with one of: {stages}</source>
        <translation>可从以下步骤开始：{stages}</translation>
    </message>
    <message>
        <source>It gives: {names}</source>
        <translation>该等级权益有：{names}</translation>
    </message>
    <message>
        <source>It is one of: {names}</source>
        <translation>可选：{names}</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the packet was made, not that of the book.</source>
        <translation>应输入生成同步包时设置的口令，不是管户簿的口令。</translation>
    </message>
    <message>
        <source>It is yes, no or maybe, up to today, with at most 50 companions.</source>
        <translation>应为 yes、no 或 maybe，日期不晚于今天，随行不超过 50 人。</translation>
    </message>
    <message>
        <source>It may have been decided already; look at the list again.</source>
        <translation>可能已处理，请刷新列表查看。</translation>
    </message>
    <message>
        <source>It must be a JSON object of headers and fields, as UTF-8.</source>
        <translation>应为 UTF-8 编码的 JSON 对象，内容为表头与字段的对应关系。</translation>
    </message>
    <message>
        <source>It must hold the passphrase in its first line, as UTF-8.</source>
        <translation>文件首行应为口令，UTF-8 编码。</translation>
    </message>
    <message>
        <source>It names days of {years}; say which year is meant</source>
        <translation>其中有{years}年的日期，请说明取哪一年</translation>
    </message>
    <message>
        <source>It names no days off of {year}</source>
        <translation>其中没有{year}年的放假日期</translation>
    </message>
    <message>
        <source>It needs a head row with known columns; name them with --mapping, or say what it is with --kind.</source>
        <translation>文件须有可识别的表头行；可用 --mapping 指定列对应，或用 --kind 指明类别。</translation>
    </message>
    <message>
        <source>It needs a title and a moment such as 2026-12-05T14:30, and lasts 1 to 1440 minutes.</source>
        <translation>需要主题和时间（如 2026-12-05T14:30），时长 1 至 1440 分钟。</translation>
    </message>
    <message>
        <source>It needs words; money and numbers must not be below zero.</source>
        <translation>需要填写内容；金额与数量不能为负。</translation>
    </message>
    <message>
        <source>It needs year = 2027 and the tables [off] and [makeup] with a day and a holiday on each line.</source>
        <translation>文件中须有 year = 2027，以及 [off]（放假）和 [makeup]（补班）两张表，每行一个日期和节日。</translation>
    </message>
    <message>
        <source>It needs {bytes} bytes there. Choose another folder or stick.</source>
        <translation>需要 {bytes} 字节空间。请换一个文件夹或U盘。</translation>
    </message>
    <message>
        <source>Its first day must not lie after that day.</source>
        <translation>开始提醒日不能晚于应办日。</translation>
    </message>
    <message>
        <source>Its first line says whether it is a scheme or a standard.</source>
        <translation>文件首行写明是分层方案还是维护标准。</translation>
    </message>
    <message>
        <source>Its last number is {last}. Check what was typed.</source>
        <translation>最后一个编号是 {last}，请核对输入。</translation>
    </message>
    <message>
        <source>Its parts are: {parts}</source>
        <translation>可选部分：{parts}</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}</source>
        <translation>文件中的工作表：{sheets}</translation>
    </message>
    <message>
        <source>Kinds: {kinds}; persons: {persons}.</source>
        <translation>类别：{kinds}；当事人：{persons}。</translation>
    </message>
    <message>
        <source>Known are: {codes}</source>
        <translation>可用：{codes}</translation>
    </message>
    <message>
        <source>Known are: {known}</source>
        <translation>可用的有：{known}</translation>
    </message>
    <message>
        <source>Known copies: {devices}. For a computer without a copy choose “new”.</source>
        <translation>已知副本：{devices}。尚无副本的电脑请选 new。</translation>
    </message>
    <message>
        <source>Leave visits out, or begin earlier.</source>
        <translation>请减少拜访，或提早出发。</translation>
    </message>
    <message>
        <source>Line {row} names no day: {text}</source>
        <translation>第{row}行看不出日期：{text}</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>请重新查看客户卡。</translation>
    </message>
    <message>
        <source>Look at the day printed on the paper and at its numbers.</source>
        <translation>请核对纸上打印的日期和行号。</translation>
    </message>
    <message>
        <source>Make an occasion of your own instead.</source>
        <translation>请另建自定问候日。</translation>
    </message>
    <message>
        <source>Make one first, or choose another file.</source>
        <translation>请先新建，或选择其他文件。</translation>
    </message>
    <message>
        <source>Make room on the disk; nothing was changed.</source>
        <translation>请腾出磁盘空间；未作任何更改。</translation>
    </message>
    <message>
        <source>Month {month} of the lunar year {year} has {days} days, there is no day {day}</source>
        <translation>农历 {year} 年 {month} 月只有 {days} 天，没有第 {day} 天</translation>
    </message>
    <message>
        <source>More than {most} bins cannot be read any more.</source>
        <translation>超过 {most} 档便无法辨读。</translation>
    </message>
    <message>
        <source>More than {most} days at once are no exception</source>
        <translation>一次超过{most}天不算例外</translation>
    </message>
    <message>
        <source>Move it to the day on which it was held, if that was another one.</source>
        <translation>如在另一天举办，请先改到那一天。</translation>
    </message>
    <message>
        <source>Move this one alone, or change how it comes again.</source>
        <translation>请只改动此次，或修改重复规则。</translation>
    </message>
    <message>
        <source>Name a client, or delete the contact.</source>
        <translation>请写明客户，或删除这条记录。</translation>
    </message>
    <message>
        <source>Name a field to change.</source>
        <translation>请指明要改的字段。</translation>
    </message>
    <message>
        <source>Name it as the list of households does, or by the number of a member.</source>
        <translation>请按家庭列表中的名称填写，或填写任一成员的客户号。</translation>
    </message>
    <message>
        <source>Name it by its key, or by the number of a member.</source>
        <translation>请改用家庭编号，或任一成员的客户号。</translation>
    </message>
    <message>
        <source>Name the client by its id instead.</source>
        <translation>请改用客户内部编号（id）。</translation>
    </message>
    <message>
        <source>Name the client it is for, or leave the task out.</source>
        <translation>请指明待办所属的客户，或不要带待办。</translation>
    </message>
    <message>
        <source>Name two districts, or branch, and minutes from 1 to 1440.</source>
        <translation>请写两个区县（网点写 branch）和 1 至 1440 分钟。</translation>
    </message>
    <message>
        <source>No arrangement of {year} was imported into this book</source>
        <translation>本管户簿没有导入过{year}年放假安排</translation>
    </message>
    <message>
        <source>No client can belong to such an audience</source>
        <translation>没有客户能符合这样的对象条件</translation>
    </message>
    <message>
        <source>No client lives in {district}.</source>
        <translation>没有客户住在{district}。</translation>
    </message>
    <message>
        <source>No day is named</source>
        <translation>没有给出日期</translation>
    </message>
    <message>
        <source>No day off was found in it</source>
        <translation>其中没有找到放假日期</translation>
    </message>
    <message>
        <source>No gift for {name}: {why}</source>
        <translation>不能给{name}送礼品：{why}</translation>
    </message>
    <message>
        <source>No step follows the last one.</source>
        <translation>已是最后一步。</translation>
    </message>
    <message>
        <source>No step leads from {stage} to {to}.</source>
        <translation>不能从 {stage} 进入 {to}。</translation>
    </message>
    <message>
        <source>Nobody can be invited like that.</source>
        <translation>不能这样登记邀请。</translation>
    </message>
    <message>
        <source>Nobody is greeted on {name}</source>
        <translation>{name}不宜问候，不生成名单</translation>
    </message>
    <message>
        <source>Nobody is known to have come to this gathering.</source>
        <translation>本次活动尚无到场记录。</translation>
    </message>
    <message>
        <source>Nobody is left to be greeted.</source>
        <translation>没有待问候的客户。</translation>
    </message>
    <message>
        <source>Nobody is named who pointed this client out.</source>
        <translation>这条转介没有登记转介人。</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>不能登记客户与本人的关系。</translation>
    </message>
    <message>
        <source>Nobody points out themselves.</source>
        <translation>客户不能介绍自己。</translation>
    </message>
    <message>
        <source>Nobody stands in row {rows} of this gathering's list.</source>
        <translation>本活动名单没有第 {rows} 行。</translation>
    </message>
    <message>
        <source>Nobody who came can be given this.</source>
        <translation>到场客户中没有可以赠送的人。</translation>
    </message>
    <message>
        <source>Note a task for whatever else was promised.</source>
        <translation>其他承诺请另记为待办。</translation>
    </message>
    <message>
        <source>Note on its list who came first.</source>
        <translation>请先在名单上登记到场客户。</translation>
    </message>
    <message>
        <source>Nothing is known for {code}.</source>
        <translation>“{code}”没有可采用的已知情况。</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again, or make it again on the other computer.</source>
        <translation>未作任何更改。请重新复制，或在另一台电脑上重新生成。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make the packet again on the other computer.</source>
        <translation>未作任何更改。请在另一台电脑上重新生成同步包。</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody copied the book as a file; on one of the two computers make a new copy from a packet instead.</source>
        <translation>未作任何更改。有人直接复制了管户簿文件；请在其中一台电脑上改用同步包新建副本。</translation>
    </message>
    <message>
        <source>Nothing was reported of this appointment.</source>
        <translation>该预约没有拜访报告。</translation>
    </message>
    <message>
        <source>Nothing was written in this book by then.</source>
        <translation>到那时为止，这本管户簿里还没有任何记录。</translation>
    </message>
    <message>
        <source>Number {number} is named twice with different results.</source>
        <translation>编号 {number} 写了两次且结果不同。</translation>
    </message>
    <message>
        <source>Of {item} there are only {count} in the cupboard.</source>
        <translation>{item} 库存只有 {count} 件。</translation>
    </message>
    <message>
        <source>On the other computer, export a packet for a new copy.</source>
        <translation>请在另一台电脑上生成用于新建副本的同步包。</translation>
    </message>
    <message>
        <source>On {first} and {last} the newest figures are both those of {month}.</source>
        <translation>{first} 与 {last} 两日可知的最新数据都是 {month} 的。</translation>
    </message>
    <message>
        <source>Only copies of one book exchange packets; open that book first.</source>
        <translation>只有同一管户簿的副本才能互相同步，请先打开那本管户簿。</translation>
    </message>
    <message>
        <source>Only {left} of {quota} are left this year.</source>
        <translation>本年 {quota} 次中只剩 {left} 次。</translation>
    </message>
    <message>
        <source>Open it again and report how it went.</source>
        <translation>请先重新打开该预约，再填写拜访报告。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel and save it as .xlsx, or as CSV in UTF-8.</source>
        <translation>请用 WPS 或 Excel 打开，另存为 .xlsx 或 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel, save it as .xlsx and import that file.</source>
        <translation>请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>请用编辑器打开，另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Open it where you may read it, remove the protection, and save a copy as .xlsx.</source>
        <translation>请在有权限的电脑上打开，解除保护后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>Packets end in .rms and are made on the Sync page of the other computer.</source>
        <translation>同步包以 .rms 结尾，在另一台电脑的“同步”页生成。</translation>
    </message>
    <message>
        <source>Plan an appointment instead.</source>
        <translation>请改为新建预约。</translation>
    </message>
    <message>
        <source>Plan it again first.</source>
        <translation>请先恢复活动。</translation>
    </message>
    <message>
        <source>Plan it as the next step instead.</source>
        <translation>请写成下一步。</translation>
    </message>
    <message>
        <source>Plan it once, or choose a template that does.</source>
        <translation>请只安排一次，或选择循环活动的模板。</translation>
    </message>
    <message>
        <source>Put it back beside the book; every backup holds a copy of it.</source>
        <translation>请把密钥文件放回管户簿所在的文件夹；每份备份中都有一份。</translation>
    </message>
    <message>
        <source>Raise the version in the rule file, then adopt it.</source>
        <translation>请在规则文件中提高版本号，再采用。</translation>
    </message>
    <message>
        <source>Record first that it was given.</source>
        <translation>请先登记送达。</translation>
    </message>
    <message>
        <source>Record it on its day.</source>
        <translation>请按实际日期登记。</translation>
    </message>
    <message>
        <source>Record what came in first, or count the cupboard.</source>
        <translation>请先登记入库或盘点。</translation>
    </message>
    <message>
        <source>Record who approved it first.</source>
        <translation>请先登记批准人。</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>请先重新打开。</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is left as it is.</source>
        <translation>请恢复最近一次备份；损坏的文件会原样保留。</translation>
    </message>
    <message>
        <source>Retire it instead: it has no days any more and what was done keeps its name.</source>
        <translation>可改为停用：不再有日期，已做的记录保留名称。</translation>
    </message>
    <message>
        <source>Save it as text (CSV UTF-8), or paste the text of the notice.</source>
        <translation>请存为文本（CSV UTF-8），或粘贴通知全文。</translation>
    </message>
    <message>
        <source>Save that one again, or choose another name.</source>
        <translation>请保存到原视图，或换个名称。</translation>
    </message>
    <message>
        <source>Say first that they did not come.</source>
        <translation>请先改为未到。</translation>
    </message>
    <message>
        <source>Say in a line what happened.</source>
        <translation>请用一句话说明。</translation>
    </message>
    <message>
        <source>Say in a line what was told.</source>
        <translation>请写明反馈内容。</translation>
    </message>
    <message>
        <source>Say keep or gone; of remarks, preferences, taboos and products both.</source>
        <translation>请写 keep 或 gone；备注、偏好、忌讳和产品可写 both。</translation>
    </message>
    <message>
        <source>Say what is given.</source>
        <translation>请写明送什么。</translation>
    </message>
    <message>
        <source>Say what is to be done next.</source>
        <translation>请写明下一步做什么。</translation>
    </message>
    <message>
        <source>Say what {item} is worth.</source>
        <translation>请填写“{item}”的价值。</translation>
    </message>
    <message>
        <source>Say who approved it.</source>
        <translation>请写明批准人。</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Say why in a few words; they are kept with the mark.</source>
        <translation>请简要说明理由，理由随标注保存。</translation>
    </message>
    <message>
        <source>Say why it is given all the same, or choose something else.</source>
        <translation>请说明仍要赠送的理由，或另选礼品。</translation>
    </message>
    <message>
        <source>Say why it is not done; the reason is kept.</source>
        <translation>请填写免做理由；理由会留存。</translation>
    </message>
    <message>
        <source>Say why steps are skipped or taken again.</source>
        <translation>请说明为何跳步或退回。</translation>
    </message>
    <message>
        <source>Say why the gift is cancelled.</source>
        <translation>请写明取消原因。</translation>
    </message>
    <message>
        <source>Say why; the reason is kept in the history.</source>
        <translation>请填写理由；理由会留存在操作记录中。</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the tier.</source>
        <translation>请填写理由，理由随等级一并留存。</translation>
    </message>
    <message>
        <source>Set the branch's weekdays instead.</source>
        <translation>请改设每周营业日。</translation>
    </message>
    <message>
        <source>Set the tier under {base} by hand.</source>
        <translation>请在 {base} 方案下手工定级。</translation>
    </message>
    <message>
        <source>Show the card; it names every way by its number.</source>
        <translation>请先查看客户卡，其中列有每个联系方式的序号。</translation>
    </message>
    <message>
        <source>Showing numbers in full needs a reason.</source>
        <translation>显示完整号码须填写理由。</translation>
    </message>
    <message>
        <source>Somebody who came cannot be taken off the list.</source>
        <translation>已到场的客户不能移出名单。</translation>
    </message>
    <message>
        <source>Steps are: {stages}</source>
        <translation>步骤有：{stages}</translation>
    </message>
    <message>
        <source>Take it out of use instead; its gifts stay.</source>
        <translation>可改为停用，台账记录保留。</translation>
    </message>
    <message>
        <source>Take mine, theirs, or type the value that shall stand.</source>
        <translation>请选 mine（本机）、theirs（对方），或直接填写要保留的值。</translation>
    </message>
    <message>
        <source>Take the client out of that one first, or let it move.</source>
        <translation>请先将该客户移出原家庭，或选择直接转入。</translation>
    </message>
    <message>
        <source>Take them off the choice; the proposals say why.</source>
        <translation>请取消选择；推荐列表中写明了原因。</translation>
    </message>
    <message>
        <source>The answer cannot be written: {error}</source>
        <translation>无法输出结果：{error}</translation>
    </message>
    <message>
        <source>The assumption {name} cannot be {found}.</source>
        <translation>假设 {name} 不能是 {found}。</translation>
    </message>
    <message>
        <source>The book has no figures yet on {day}.</source>
        <translation>{day} 时管户簿中还没有数据。</translation>
    </message>
    <message>
        <source>The book has the figures of fewer than two months.</source>
        <translation>管户簿中的数据不足两个月。</translation>
    </message>
    <message>
        <source>The book {file} cannot be copied before the merge: {error}</source>
        <translation>合并前无法留存管户簿 {file}：{error}</translation>
    </message>
    <message>
        <source>The book {file} is open in another window or program.</source>
        <translation>管户簿 {file} 正在另一窗口或程序中打开。</translation>
    </message>
    <message>
        <source>The book {file} was made by a newer version of this program.</source>
        <translation>管户簿 {file} 由本程序的更新版本创建。</translation>
    </message>
    <message>
        <source>The client has no such contact way.</source>
        <translation>该客户没有这个联系方式。</translation>
    </message>
    <message>
        <source>The client whom this belongs to was deleted.</source>
        <translation>这条记录所属的客户已被删除。</translation>
    </message>
    <message>
        <source>The client's tier does not give {code}.</source>
        <translation>该客户的等级没有权益 {code}。</translation>
    </message>
    <message>
        <source>The command events lists them with their ids.</source>
        <translation>命令 events 会列出大事及其编号。</translation>
    </message>
    <message>
        <source>The command gatherings lists them with their ids.</source>
        <translation>gatherings 命令列出活动及其编号。</translation>
    </message>
    <message>
        <source>The command gift-items lists what it has.</source>
        <translation>命令 gift-items 列出库存。</translation>
    </message>
    <message>
        <source>The command gifts lists them with their ids.</source>
        <translation>命令 gifts 列出礼品及编号。</translation>
    </message>
    <message>
        <source>The command segments lists them; name one by its id when two are alike.</source>
        <translation>命令 segments 列出全部分群；重名时请用编号。</translation>
    </message>
    <message>
        <source>The command tasks lists them with their ids.</source>
        <translation>命令 tasks 会列出待办及其编号。</translation>
    </message>
    <message>
        <source>The command views lists them.</source>
        <translation>命令 views 可列出全部视图。</translation>
    </message>
    <message>
        <source>The command visits lists them with their ids.</source>
        <translation>命令 visits 可列出预约及其编号。</translation>
    </message>
    <message>
        <source>The copy “{device}” exists twice: its entry {number} is not the one that is known here.</source>
        <translation>副本“{device}”出现了两份：其第 {number} 条记录与本机已知的不同。</translation>
    </message>
    <message>
        <source>The cupboard has no such thing.</source>
        <translation>库存中没有这种礼品。</translation>
    </message>
    <message>
        <source>The cupboard knows {name} already.</source>
        <translation>库存中已有{name}。</translation>
    </message>
    <message>
        <source>The day of {name} is chosen by hand for each client</source>
        <translation>{name}的日期须逐个客户手工指定</translation>
    </message>
    <message>
        <source>The days off of {year} are not announced yet; {day} cannot be counted</source>
        <translation>{year} 年放假安排尚未公布，{day} 是否上班无法计算</translation>
    </message>
    <message>
        <source>The desk has no duty {code}.</source>
        <translation>没有岗位事项 {code}。</translation>
    </message>
    <message>
        <source>The districts are: {known}</source>
        <translation>已有区县：{known}</translation>
    </message>
    <message>
        <source>The edges must rise: {found} follows {before}.</source>
        <translation>下限必须递增：{before} 之后是 {found}。</translation>
    </message>
    <message>
        <source>The field {field} cannot be changed for several clients at once.</source>
        <translation>字段 {field} 不能批量修改。</translation>
    </message>
    <message>
        <source>The fields are: {fields}</source>
        <translation>可用字段：{fields}</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened: {error}</source>
        <translation>无法打开文件 {file}：{error}</translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong to its key file.</source>
        <translation>文件 {file} 已损坏，或与密钥文件不匹配。</translation>
    </message>
    <message>
        <source>The file {file} is not a packet of this program.</source>
        <translation>文件 {file} 不是本程序的同步包。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {error}</source>
        <translation>文件夹 {folder} 无法写入：{error}</translation>
    </message>
    <message>
        <source>The greetings say what may not be said: {words}.</source>
        <translation>问候文字中有禁用词：{words}。</translation>
    </message>
    <message>
        <source>The history lists all operations.</source>
        <translation>操作记录中可查看全部操作。</translation>
    </message>
    <message>
        <source>The history shows what was undone already.</source>
        <translation>操作记录中可查看已撤销的操作。</translation>
    </message>
    <message>
        <source>The history tells when it begins.</source>
        <translation>“历史”里可以看到它从何时开始。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged.</source>
        <translation>密钥文件 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The key file {file} is missing.</source>
        <translation>缺少密钥文件 {file}。</translation>
    </message>
    <message>
        <source>The list cannot be filtered by {key}.</source>
        <translation>不能按 {key} 筛选。</translation>
    </message>
    <message>
        <source>The list of clients has no column {name}.</source>
        <translation>客户列表没有 {name} 这一列。</translation>
    </message>
    <message>
        <source>The list of what was deleted shows the ids.</source>
        <translation>回收站清单里列有编号。</translation>
    </message>
    <message>
        <source>The list says why, person by person; choose something else.</source>
        <translation>名单逐人列明原因，请另选礼品。</translation>
    </message>
    <message>
        <source>The lists of the command line name the ids.</source>
        <translation>命令行的各清单会列出编号。</translation>
    </message>
    <message>
        <source>The lunar calendar reaches from {first} to {last}; {asked} lies outside</source>
        <translation>农历数据范围为 {first} 至 {last}，{asked} 超出范围</translation>
    </message>
    <message>
        <source>The lunar year {year} has no leap month {month}</source>
        <translation>农历 {year} 年没有闰 {month} 月</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}</source>
        <translation>列对应关系中的字段不存在：{field}</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read.</source>
        <translation>无法读取列对应关系文件 {file}。</translation>
    </message>
    <message>
        <source>The occasion {code} is named by {count} greetings, contacts or gifts</source>
        <translation>问候日{code}已用于{count}条问候、联系或礼品记录</translation>
    </message>
    <message>
        <source>The packet contradicts itself: it holds entries without their client.</source>
        <translation>同步包内容自相矛盾：有记录却没有对应的客户。</translation>
    </message>
    <message>
        <source>The packet says it comes from “{device}” but carries another signature.</source>
        <translation>同步包自称来自“{device}”，但签名不符。</translation>
    </message>
    <message>
        <source>The packet {file} belongs to another book.</source>
        <translation>同步包 {file} 属于另一本管户簿。</translation>
    </message>
    <message>
        <source>The packet {file} cannot be read: {error}</source>
        <translation>无法读取同步包 {file}：{error}</translation>
    </message>
    <message>
        <source>The packet {file} cannot be written to {folder}: {error}</source>
        <translation>同步包 {file} 无法写入 {folder}：{error}</translation>
    </message>
    <message>
        <source>The packet {file} cannot make a new copy of the book.</source>
        <translation>同步包 {file} 不能用于新建管户簿副本。</translation>
    </message>
    <message>
        <source>The packet {file} is damaged or cut off.</source>
        <translation>同步包 {file} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The packet {file} was made by a newer version of this program.</source>
        <translation>同步包 {file} 由本程序的更新版本生成。</translation>
    </message>
    <message>
        <source>The passphrase does not open the packet {file}.</source>
        <translation>口令不正确，无法打开同步包 {file}。</translation>
    </message>
    <message>
        <source>The passphrase does not open this book.</source>
        <translation>口令不正确，无法打开该管户簿。</translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read.</source>
        <translation>无法读取口令文件 {file}。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>口令为空。</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>需要口令。</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>计划的截止日早于开始日。</translation>
    </message>
    <message>
        <source>The program's file {name} is missing</source>
        <translation>程序缺少文件 {name}</translation>
    </message>
    <message>
        <source>The round does not end on its day.</source>
        <translation>路线当天走不完。</translation>
    </message>
    <message>
        <source>The rule file has {key}, which no rule knows.</source>
        <translation>规则文件中的 {key} 无法识别。</translation>
    </message>
    <message>
        <source>The rule file lacks {key}.</source>
        <translation>规则文件缺少 {key}。</translation>
    </message>
    <message>
        <source>The rules have nothing at {path}.</source>
        <translation>规则中没有 {path}。</translation>
    </message>
    <message>
        <source>The run says why; take that away first if it is wrong.</source>
        <translation>原因见问候名单；如有误，请先更正。</translation>
    </message>
    <message>
        <source>The scheme {scheme} has no points.</source>
        <translation>方案 {scheme} 不按星点值评定。</translation>
    </message>
    <message>
        <source>The sheet has no numbers {numbers}.</source>
        <translation>名单上没有编号 {numbers}。</translation>
    </message>
    <message>
        <source>The texts in {file} cannot be read: {reason}</source>
        <translation>无法读取文字目录 {file}：{reason}</translation>
    </message>
    <message>
        <source>The tiers of {scheme} follow from those of {base}.</source>
        <translation>{scheme} 的等级由 {base} 归并得出，不能单独设定。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>The visit plan of {day} has no print {version}.</source>
        <translation>{day} 的拜访计划没有第 {version} 次打印。</translation>
    </message>
    <message>
        <source>The visit plan of {day} has no row {numbers}.</source>
        <translation>{day} 的拜访计划没有第 {numbers} 行。</translation>
    </message>
    <message>
        <source>The year file is not usable: {reason}</source>
        <translation>放假安排文件无法使用：{reason}</translation>
    </message>
    <message>
        <source>The years that the program brought stay as they are.</source>
        <translation>内置的年度安排保持不变。</translation>
    </message>
    <message>
        <source>There are: {codes}</source>
        <translation>现有：{codes}</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>There is a view called {name} already.</source>
        <translation>已有名为 {name} 的视图。</translation>
    </message>
    <message>
        <source>There is already a book {file}.</source>
        <translation>管户簿 {file} 已存在。</translation>
    </message>
    <message>
        <source>There is an occasion “{code}” already</source>
        <translation>已有问候日“{code}”</translation>
    </message>
    <message>
        <source>There is no appointment {id}.</source>
        <translation>没有编号为 {id} 的预约。</translation>
    </message>
    <message>
        <source>There is no band {band}.</source>
        <translation>没有名为 {band} 的维护档。</translation>
    </message>
    <message>
        <source>There is no band {code}.</source>
        <translation>没有维护档 {code}。</translation>
    </message>
    <message>
        <source>There is no birthday on day {day} of month {month}</source>
        <translation>没有 {month} 月 {day} 日这一天，请核对生日</translation>
    </message>
    <message>
        <source>There is no book {file}.</source>
        <translation>没有管户簿 {file}。</translation>
    </message>
    <message>
        <source>There is no client with the number {number}.</source>
        <translation>没有客户号为 {number} 的客户。</translation>
    </message>
    <message>
        <source>There is no coverage goal {code}.</source>
        <translation>没有覆盖率目标 {code}。</translation>
    </message>
    <message>
        <source>There is no document named {name}</source>
        <translation>没有名为 {name} 的报表</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>没有字段 {field}。</translation>
    </message>
    <message>
        <source>There is no figure {metric}.</source>
        <translation>没有名为 {metric} 的指标。</translation>
    </message>
    <message>
        <source>There is no group {name}.</source>
        <translation>没有名为 {name} 的分群。</translation>
    </message>
    <message>
        <source>There is no household {found}.</source>
        <translation>没有家庭“{found}”。</translation>
    </message>
    <message>
        <source>There is no list {name}.</source>
        <translation>没有清单 {name}。</translation>
    </message>
    <message>
        <source>There is no lunar month {month}</source>
        <translation>农历没有 {month} 月</translation>
    </message>
    <message>
        <source>There is no mark {found}.</source>
        <translation>没有标注 {found}。</translation>
    </message>
    <message>
        <source>There is no occasion “{code}”</source>
        <translation>没有“{code}”这个问候日</translation>
    </message>
    <message>
        <source>There is no open conflict {conflict}.</source>
        <translation>没有待处理的冲突 {conflict}。</translation>
    </message>
    <message>
        <source>There is no operation {operation} in this book.</source>
        <translation>本管户簿中没有操作 {operation}。</translation>
    </message>
    <message>
        <source>There is no part {code}.</source>
        <translation>没有“{code}”这一项。</translation>
    </message>
    <message>
        <source>There is no role {found}.</source>
        <translation>没有“{found}”这一角色。</translation>
    </message>
    <message>
        <source>There is no row {row} in the table of points.</source>
        <translation>星点值表中没有 {row} 这一项。</translation>
    </message>
    <message>
        <source>There is no rule set {code}.</source>
        <translation>没有规则 {code}。</translation>
    </message>
    <message>
        <source>There is no single other copy called {device}.</source>
        <translation>找不到唯一的名为 {device} 的其他副本。</translation>
    </message>
    <message>
        <source>There is no step {stage}.</source>
        <translation>没有步骤 {stage}。</translation>
    </message>
    <message>
        <source>There is no such entry any more.</source>
        <translation>这一条已不存在。</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>没有这件大事。</translation>
    </message>
    <message>
        <source>There is no such gathering.</source>
        <translation>没有这个活动。</translation>
    </message>
    <message>
        <source>There is no such gift.</source>
        <translation>没有这份礼品。</translation>
    </message>
    <message>
        <source>There is no such opportunity.</source>
        <translation>没有这条商机。</translation>
    </message>
    <message>
        <source>There is no such referral.</source>
        <translation>没有这条转介。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有这条待办。</translation>
    </message>
    <message>
        <source>There is no template {code}.</source>
        <translation>没有模板 {code}。</translation>
    </message>
    <message>
        <source>There is no tier scheme {code}.</source>
        <translation>没有分层方案 {code}。</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>没有视图 {name}。</translation>
    </message>
    <message>
        <source>There is nothing of that id in the recycle bin.</source>
        <translation>回收站里没有这个编号。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing with the id {id}.</source>
        <translation>没有编号为{id}的记录。</translation>
    </message>
    <message>
        <source>These are not two clients, but one.</source>
        <translation>这不是两位客户，而是同一位。</translation>
    </message>
    <message>
        <source>These turns cannot all be moved to other days alike.</source>
        <translation>这一重复日程无法整体移到其他日子。</translation>
    </message>
    <message>
        <source>They come again with the new year.</source>
        <translation>下一年度重新计算。</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>这项预约已不存在。</translation>
    </message>
    <message>
        <source>This client is no longer there.</source>
        <translation>这位客户已不在管户簿中。</translation>
    </message>
    <message>
        <source>This client stands on the list already.</source>
        <translation>该客户已在名单中。</translation>
    </message>
    <message>
        <source>This contact is no visit report: it has one next step.</source>
        <translation>该联络记录不是拜访报告，只有一项下一步。</translation>
    </message>
    <message>
        <source>This document needs to know: {parameter}.</source>
        <translation>本报表还需要：{parameter}。</translation>
    </message>
    <message>
        <source>This gathering does not come round by itself.</source>
        <translation>该活动不是循环活动。</translation>
    </message>
    <message>
        <source>This gathering lies ahead; who came is noted on its day.</source>
        <translation>活动尚未举行，到场情况请在当天登记。</translation>
    </message>
    <message>
        <source>This gathering was called off.</source>
        <translation>该活动已取消。</translation>
    </message>
    <message>
        <source>This gathering was held.</source>
        <translation>该活动已举办。</translation>
    </message>
    <message>
        <source>This interaction is no longer there.</source>
        <translation>这条联络记录已不存在。</translation>
    </message>
    <message>
        <source>This is no time between two districts.</source>
        <translation>这不是有效的路程时间。</translation>
    </message>
    <message>
        <source>This is the book as it stood; it can be read and printed, not changed.</source>
        <translation>这是当时的管户簿，只能查看和打印，不能修改。</translation>
    </message>
    <message>
        <source>This opportunity is closed.</source>
        <translation>这条商机已关闭。</translation>
    </message>
    <message>
        <source>This opportunity is open.</source>
        <translation>这条商机尚未关闭。</translation>
    </message>
    <message>
        <source>This reason needs words of its own.</source>
        <translation>此原因须写说明。</translation>
    </message>
    <message>
        <source>This referral is closed.</source>
        <translation>这条转介已有结果。</translation>
    </message>
    <message>
        <source>This repetition is not understood: {what}</source>
        <translation>无法识别的重复规则：{what}</translation>
    </message>
    <message>
        <source>This repetition never comes.</source>
        <translation>按这一重复规则没有任何一次会发生。</translation>
    </message>
    <message>
        <source>This run has no numbers yet.</source>
        <translation>这批问候还没有编号。</translation>
    </message>
    <message>
        <source>This series is no longer there.</source>
        <translation>这一重复日程已不存在。</translation>
    </message>
    <message>
        <source>This task is for another client.</source>
        <translation>这项待办属于另一位客户。</translation>
    </message>
    <message>
        <source>Type digits only, such as 50 or 2.5.</source>
        <translation>请只输入数字，例如 50 或 2.5。</translation>
    </message>
    <message>
        <source>Type the average balance of six months as the amount of the row.</source>
        <translation>请在该项金额中填写半年日均余额。</translation>
    </message>
    <message>
        <source>Type the numbers of the rows, such as 3 5-8 12.</source>
        <translation>请输入行号，例如 3 5-8 12。</translation>
    </message>
    <message>
        <source>Undo brings back what was deleted.</source>
        <translation>已删除的可以用撤销恢复。</translation>
    </message>
    <message>
        <source>Undo its end, or record a new one.</source>
        <translation>请撤销其结果，或登记新的转介。</translation>
    </message>
    <message>
        <source>Undo takes the last step back; a new gift can be planned at any time.</source>
        <translation>可撤销上一步，也可另行计划新礼品。</translation>
    </message>
    <message>
        <source>Undo that it was held first.</source>
        <translation>请先撤销“已举办”。</translation>
    </message>
    <message>
        <source>Unpack it first and import the files in it.</source>
        <translation>请先解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>Until then it is planned.</source>
        <translation>在此之前只是计划。</translation>
    </message>
    <message>
        <source>Version {version} of {code} is already known with other rules.</source>
        <translation>{code} 的版本 {version} 已有不同的内容。</translation>
    </message>
    <message>
        <source>Waiving needs an obligation of this client and a reason.</source>
        <translation>登记免做须指明该客户的一项应做事项并填写理由。</translation>
    </message>
    <message>
        <source>Without a number the last print is meant.</source>
        <translation>不写次数即为最近一次打印。</translation>
    </message>
    <message>
        <source>Words cannot be written as {form}.</source>
        <translation>问候语不能写成 {form} 格式。</translation>
    </message>
    <message>
        <source>Write a month as 2026-10, a quarter as 2026Q3, a year as 2026.</source>
        <translation>月份写作 2026-10，季度写作 2026Q3，年度写作 2026。</translation>
    </message>
    <message>
        <source>Write a place and its value, such as tiers.gold.low=60.</source>
        <translation>请写位置和数值，如 tiers.gold.low=60。</translation>
    </message>
    <message>
        <source>Write it as 1366x768.</source>
        <translation>请写成 1366x768。</translation>
    </message>
    <message>
        <source>Write it as 2026-10.</source>
        <translation>请写成 2026-10。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21.</source>
        <translation>请写成 2026-11-21。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21T09:30.</source>
        <translation>请写成 2026-11-21T09:30。</translation>
    </message>
    <message>
        <source>Write it as discount=3.5 or retention.gold=93.</source>
        <translation>请写成 discount=3.5 或 retention.gold=93。</translation>
    </message>
    <message>
        <source>Write it like FREQ=WEEKLY;BYDAY=TU,TH or FREQ=MONTHLY;BYDAY=2SA.</source>
        <translation>请写作 FREQ=WEEKLY;BYDAY=TU,TH 或 FREQ=MONTHLY;BYDAY=2SA。</translation>
    </message>
    <message>
        <source>Write it with --set.</source>
        <translation>请用 --set 写入。</translation>
    </message>
    <message>
        <source>Write numbers and ranges with blanks between, such as 3 5-8 12x; x says not reached.</source>
        <translation>编号与范围之间用空格隔开，如 3 5-8 12x；x 表示未联系上。</translation>
    </message>
    <message>
        <source>Write one syllable for each character, for instance: {example}</source>
        <translation>每个字写一个音节，例如：{example}</translation>
    </message>
    <message>
        <source>Write row, letter, interest and minutes, such as 12 v 3 30; each row on a line or after a semicolon.</source>
        <translation>请依次写行号、字母、意向和分钟，如 12 v 3 30；每行一条，或用分号隔开。</translation>
    </message>
    <message>
        <source>Write solar:6-18, lunar:8-15, weekday:5-7-2 (the second Sunday of May, -1 for the last), term:冬至, or eve: before any of them.</source>
        <translation>写成 solar:6-18、lunar:8-15、weekday:5-7-2（五月第二个星期日，-1为最后一个）、term:冬至，或在前面加 eve:。</translation>
    </message>
    <message>
        <source>Write the lower bounds in ten thousand yuan, rising, such as 500,600,700.</source>
        <translation>请按递增顺序以万元书写下限，如 500,600,700。</translation>
    </message>
    <message>
        <source>Write the weekdays as numbers from 1 (Monday) to 7: 1-5, 1-6 or 12345.</source>
        <translation>用1（周一）至7的数字写：1-5、1-6 或 12345。</translation>
    </message>
    <message>
        <source>Write them as 09:00-12:00; two spans with a blank between them.</source>
        <translation>写成 09:00-12:00；两段之间空一格。</translation>
    </message>
    <message>
        <source>Write them as 12:00-13:30 19:00-08:00; a blank between two spans.</source>
        <translation>请写作 12:00-13:30 19:00-08:00，两段之间空一格。</translation>
    </message>
    <message>
        <source>Write year, month and day such as 2026-10-13, and an L behind a leap month's day.</source>
        <translation>请按“年-月-日”填写，如 2026-10-13；闰月在日后加 L。</translation>
    </message>
    <message>
        <source>{amount} is no amount of an opportunity.</source>
        <translation>{amount} 不能作为商机金额。</translation>
    </message>
    <message>
        <source>{amount} is no amount.</source>
        <translation>{amount} 不是有效金额。</translation>
    </message>
    <message>
        <source>{channel} with {result} is no interaction.</source>
        <translation>{channel} 与 {result} 不能组合成联络记录。</translation>
    </message>
    <message>
        <source>{count} clients have the number {number}.</source>
        <translation>有 {count} 位客户的客户号为 {number}。</translation>
    </message>
    <message>
        <source>{count} households are called {found}.</source>
        <translation>有{count}个家庭名为“{found}”。</translation>
    </message>
    <message>
        <source>{count} is no number of pieces.</source>
        <translation>{count} 不是有效数量。</translation>
    </message>
    <message>
        <source>{count} is no number of times.</source>
        <translation>{count} 不是有效的次数。</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} 尚未到来。</translation>
    </message>
    <message>
        <source>{day} lies ahead; nothing was verified on it.</source>
        <translation>{day} 尚未到来，不能记为已核实。</translation>
    </message>
    <message>
        <source>{day} lies before the last step of {last}.</source>
        <translation>{day} 早于上一步的日期 {last}。</translation>
    </message>
    <message>
        <source>{day} lies in the future; a deed is recorded after it was done.</source>
        <translation>{day} 在今天之后；事项完成后再登记。</translation>
    </message>
    <message>
        <source>{day} lies in the future; a gift is recorded after it was given.</source>
        <translation>{day} 尚未到来；送达之后才能登记。</translation>
    </message>
    <message>
        <source>{day} lies in the future; a referral is recorded after it was made.</source>
        <translation>{day} 还没到；转介发生后才登记。</translation>
    </message>
    <message>
        <source>{day} lies in the future; a step is recorded after it was taken.</source>
        <translation>{day} 还没到；步骤完成后才登记。</translation>
    </message>
    <message>
        <source>{day} lies in the future; a use is recorded after it took place.</source>
        <translation>{day} 在今天之后；权益使用后再登记。</translation>
    </message>
    <message>
        <source>{day} lies in the future; an interaction is recorded after it took place.</source>
        <translation>{day}晚于今日；联络发生之后才能登记。</translation>
    </message>
    <message>
        <source>{day} lies in the future; the cupboard is recorded as it is.</source>
        <translation>{day} 尚未到来；库存只登记已发生的变动。</translation>
    </message>
    <message>
        <source>{field} cannot be taken from “{side}”.</source>
        <translation>{field}不能取“{side}”。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}</source>
        <translation>无法写入 {file}：{error}</translation>
    </message>
    <message>
        <source>{file} does not exist or cannot be opened</source>
        <translation>{file} 不存在或无法打开</translation>
    </message>
    <message>
        <source>{file} has a sheet of more than {rows} rows or {columns} columns</source>
        <translation>{file} 中有工作表超过 {rows} 行或 {columns} 列</translation>
    </message>
    <message>
        <source>{file} has no sheet named {sheet}</source>
        <translation>{file} 中没有名为 {sheet} 的工作表</translation>
    </message>
    <message>
        <source>{file} holds XML definitions that no spreadsheet program writes</source>
        <translation>{file} 含有表格软件不会写入的 XML 定义</translation>
    </message>
    <message>
        <source>{file} holds no list that the program knows.</source>
        <translation>{file} 中没有本程序能识别的清单。</translation>
    </message>
    <message>
        <source>{file} holds rules of another kind.</source>
        <translation>{file} 是另一类规则。</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a table</source>
        <translation>{file} 是 PDF，不是表格</translation>
    </message>
    <message>
        <source>{file} is a damaged workbook and cannot be read</source>
        <translation>{file} 是已损坏的工作簿，无法读取</translation>
    </message>
    <message>
        <source>{file} is a picture, not a table</source>
        <translation>{file} 是图片，不是表格</translation>
    </message>
    <message>
        <source>{file} is a text document or a presentation, not a table</source>
        <translation>{file} 是文档或演示文稿，不是表格</translation>
    </message>
    <message>
        <source>{file} is a web page, although its name says it is a table</source>
        <translation>{file} 名为表格，实为网页</translation>
    </message>
    <message>
        <source>{file} is an XML file, not a workbook</source>
        <translation>{file} 是 XML 文件，不是工作簿</translation>
    </message>
    <message>
        <source>{file} is an archive of other files</source>
        <translation>{file} 是压缩包</translation>
    </message>
    <message>
        <source>{file} is damaged: its end is missing or it was not copied completely</source>
        <translation>{file} 已损坏：文件不完整，或复制时中断</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} 是空文件</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB</source>
        <translation>{file} 超过 {limit} MB</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, which no such file is</source>
        <translation>{file} 超过 {most} MB，不是此类文件</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030 text</source>
        <translation>{file} 不是 UTF-8 或 GB18030 文本</translation>
    </message>
    <message>
        <source>{file} is neither a table nor a text file</source>
        <translation>{file} 既不是表格，也不是文本文件</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text</source>
        <translation>{file} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read directly</source>
        <translation>{file} 的格式不能直接读取</translation>
    </message>
    <message>
        <source>{file} is protected by a password or by the bank's document encryption</source>
        <translation>{file} 受密码或行内文档加密保护</translation>
    </message>
    <message>
        <source>{file} is too large for the days off of a year</source>
        <translation>{file} 太大，不像一年的放假安排</translation>
    </message>
    <message>
        <source>{file} is written in an unknown character encoding</source>
        <translation>{file} 的字符编码无法识别</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a table of clients can hold</source>
        <translation>{file} 解压后的内容远超客户表格应有的大小</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file} 第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{file}: its lists lie too deep within one another</source>
        <translation>{file}：列表嵌套过深</translation>
    </message>
    <message>
        <source>{file}: the file ends too early ({reason})</source>
        <translation>{file} 内容不完整（{reason}）</translation>
    </message>
    <message>
        <source>{found} is no amount in ten thousand yuan.</source>
        <translation>{found} 不是以万元计的金额。</translation>
    </message>
    <message>
        <source>{interest} is no interest.</source>
        <translation>{interest} 不是有效的意向。</translation>
    </message>
    <message>
        <source>{item} for {name} is given or cancelled already.</source>
        <translation>给{name}的{item}已送达或已取消。</translation>
    </message>
    <message>
        <source>{item} for {name} is not approved yet.</source>
        <translation>给{name}的{item}尚未批准。</translation>
    </message>
    <message>
        <source>{item} for {name} was not given by then.</source>
        <translation>给{name}的{item}当时尚未送达。</translation>
    </message>
    <message>
        <source>{key} cannot be changed while the text is wrong.</source>
        <translation>文本有误时无法修改 {key}。</translation>
    </message>
    <message>
        <source>{kind} has no score.</source>
        <translation>{kind} 不需要评分。</translation>
    </message>
    <message>
        <source>{kind} needs a reason.</source>
        <translation>{kind} 须说明理由。</translation>
    </message>
    <message>
        <source>{kind} needs a score from 0 to 100.</source>
        <translation>{kind} 需要 0 到 100 的评分。</translation>
    </message>
    <message>
        <source>{minutes} minutes are no length of an interaction.</source>
        <translation>{minutes} 分钟不是有效时长。</translation>
    </message>
    <message>
        <source>{names} must not be invited: in mourning, not to be disturbed, refused or deceased.</source>
        <translation>不能邀请{names}：居丧、勿扰、拒绝或已故。</translation>
    </message>
    <message>
        <source>{name} belongs to the household {household} already.</source>
        <translation>{name}已属于家庭“{household}”。</translation>
    </message>
    <message>
        <source>{name} came into force on {day} and is part of the book's history.</source>
        <translation>{name} 已于 {day} 生效，属于账册历史。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a copy.</source>
        <translation>{name} 不能用作副本名称。</translation>
    </message>
    <message>
        <source>{name} does not belong to this household.</source>
        <translation>{name}不是该家庭成员。</translation>
    </message>
    <message>
        <source>{name} gives it and cannot approve it.</source>
        <translation>{name}是经办人，不能自行批准。</translation>
    </message>
    <message>
        <source>{name} has this role already.</source>
        <translation>{name}已担任该角色。</translation>
    </message>
    <message>
        <source>{name} is the main manager of this client already.</source>
        <translation>{name}已是该客户的主管户客户经理。</translation>
    </message>
    <message>
        <source>{name} is written down in this role already.</source>
        <translation>{name}已登记为该关系。</translation>
    </message>
    <message>
        <source>{name} stands in the ledger.</source>
        <translation>台账中有{name}的记录。</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>{row} counts balances, not transactions.</source>
        <translation>{row} 按余额计算，不是交易。</translation>
    </message>
    <message>
        <source>{scheme} has no tier {tier}.</source>
        <translation>分层方案 {scheme} 没有等级 {tier}。</translation>
    </message>
    <message>
        <source>{since} lies after {until}.</source>
        <translation>{since}晚于{until}。</translation>
    </message>
    <message>
        <source>{text} is no assumption.</source>
        <translation>{text} 不是假设。</translation>
    </message>
    <message>
        <source>{text} is no id.</source>
        <translation>{text} 不是编号。</translation>
    </message>
    <message>
        <source>{text} is no month, quarter or year.</source>
        <translation>{text} 不是有效的月份、季度或年度。</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} 不是数字。</translation>
    </message>
    <message>
        <source>{text} is no reading of {name}.</source>
        <translation>“{text}”不是“{name}”的读音。</translation>
    </message>
    <message>
        <source>{text} is no tag.</source>
        <translation>“{text}”不能作标签。</translation>
    </message>
    <message>
        <source>{text} is not a day.</source>
        <translation>{text} 不是有效日期。</translation>
    </message>
    <message>
        <source>{text} is not a moment.</source>
        <translation>{text} 不是有效时间。</translation>
    </message>
    <message>
        <source>{text} is not a month.</source>
        <translation>{text} 不是有效月份。</translation>
    </message>
    <message>
        <source>{text} is not a size.</source>
        <translation>{text} 不是有效尺寸。</translation>
    </message>
    <message>
        <source>{text} is not an id.</source>
        <translation>{text}不是编号。</translation>
    </message>
    <message>
        <source>{until} lies before {since}, the first day of the tier.</source>
        <translation>到期日 {until} 早于起始日 {since}。</translation>
    </message>
    <message>
        <source>{value} does not fit the field {field}.</source>
        <translation>{value} 不适用于字段 {field}。</translation>
    </message>
    <message>
        <source>{value} is no code of {key}</source>
        <translation>{key} 没有 {value} 这个代码</translation>
    </message>
    <message>
        <source>{value} is no value of a thing or number of pieces.</source>
        <translation>{value} 不是有效的价值或数量。</translation>
    </message>
    <message>
        <source>{value} says nothing for the filter {key}.</source>
        <translation>筛选 {key} 不认识 {value}。</translation>
    </message>
    <message>
        <source>{what} cannot be written as {form}.</source>
        <translation>{what} 不能导出为 {form}。</translation>
    </message>
    <message>
        <source>{word} changes nothing.</source>
        <translation>{word} 没有可改的内容。</translation>
    </message>
    <message>
        <source>{word} is neither a channel nor a result.</source>
        <translation>{word} 既不是方式也不是结果。</translation>
    </message>
    <message>
        <source>{word} is neither a part of the file nor a source.</source>
        <translation>“{word}”既不是档案内容也不是来源。</translation>
    </message>
    <message>
        <source>{word} is no kind of contact way.</source>
        <translation>“{word}”不是联系方式的种类。</translation>
    </message>
    <message>
        <source>{word} is no purpose of a gift.</source>
        <translation>{word} 不是礼品事由。</translation>
    </message>
    <message>
        <source>{word} is no reason why pieces come or go.</source>
        <translation>{word} 不是出入库原因。</translation>
    </message>
    <message>
        <source>{word} is no row of a sheet.</source>
        <translation>{word} 不是签到表行号。</translation>
    </message>
    <message>
        <source>{word} is no way to hand a gift over.</source>
        <translation>{word} 不是送达方式。</translation>
    </message>
    <message>
        <source>{word} is none of the codes in force.</source>
        <translation>{word} 不在执行中的代码之列。</translation>
    </message>
    <message>
        <source>{word} is none of the words of the cupboard.</source>
        <translation>库存中没有 {word} 这个选项。</translation>
    </message>
    <message>
        <source>{word} is not in the list.</source>
        <translation>{word} 不在可选范围内。</translation>
    </message>
    <message>
        <source>“{code}” is an occasion of the program and stays as it is</source>
        <translation>“{code}”是内置问候日，保持不变</translation>
    </message>
    <message>
        <source>“{rule}” names no yearly day</source>
        <translation>“{rule}”说不出每年哪一天</translation>
    </message>
    <message>
        <source>“{text}” is no number of the sheet.</source>
        <translation>“{text}”不是名单上的编号。</translation>
    </message>
    <message>
        <source>“{text}” is no row of the visit plan.</source>
        <translation>“{text}”不是拜访计划中的行。</translation>
    </message>
    <message>
        <source>“{text}” is not a lunar date</source>
        <translation>“{text}”不是农历日期</translation>
    </message>
    <message>
        <source>“{text}” names no days of the week</source>
        <translation>“{text}”看不出星期几</translation>
    </message>
    <message>
        <source>“{text}” names no hours</source>
        <translation>“{text}”看不出时间</translation>
    </message>
    <message>
        <source>“{text}” names no quiet hours</source>
        <translation>“{text}”不是免打扰时段</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>by, e.g. +7</source>
        <translation>期限，如 +7</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>已选 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) put on the list</source>
        <translation><numerusform>已将 %n 位客户列入名单</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation><numerusform>余 %n 席</numerusform></translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Last invited</source>
        <translation>上次邀请</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的客户</translation>
    </message>
    <message>
        <source>Not invited for months</source>
        <translation>未邀请月数</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>推荐名单</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>Take a band or a word off.</source>
        <translation>请减少档次或关键词。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年参加</translation>
    </message>
    <message>
        <source>Whom to invite</source>
        <translation>邀请对象推荐</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>words of tags, products, preferences</source>
        <translation>标签、产品、偏好中的关键词</translation>
    </message>
</context>
<context>
    <name>PursuitActions</name>
    <message>
        <source>Nobody is named who pointed this client out.</source>
        <translation>这条转介没有登记转介人。</translation>
    </message>
    <message>
        <source>Opportunity deleted</source>
        <translation>商机已删除</translation>
    </message>
    <message>
        <source>Referral deleted</source>
        <translation>转介已删除</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>Eight dimensions</source>
        <translation>八维评价</translation>
    </message>
    <message>
        <source>Radar of the eight dimensions</source>
        <translation>八维雷达图</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scores kept</source>
        <translation>评分已保存</translation>
    </message>
    <message>
        <source>my score</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation>无推荐</translation>
    </message>
    <message>
        <source>propose {score}</source>
        <translation>推荐{score}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>RadarSection</name>
    <message>
        <source>Eight dimensions</source>
        <translation>八维评价</translation>
    </message>
    <message>
        <source>Radar of the eight dimensions</source>
        <translation>八维雷达图</translation>
    </message>
    <message>
        <source>Score the eight dimensions</source>
        <translation>为八个维度评分</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>my score</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Add a contact way</source>
        <translation>添加联系方式</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Copy the number: {way}</source>
        <translation>复制号码：{way}</translation>
    </message>
    <message>
        <source>Edit: {part}</source>
        <translation>编辑：{part}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>接收信息</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>No way to reach the client is known.</source>
        <translation>没有联系方式。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Use this one first</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>agreed to messages</source>
        <translation>同意接收信息</translation>
    </message>
    <message>
        <source>better not this one</source>
        <translation>尽量不用此号码</translation>
    </message>
    <message>
        <source>messages agreed here</source>
        <translation>此方式同意接收信息</translation>
    </message>
    <message>
        <source>no messages here</source>
        <translation>此方式拒收信息</translation>
    </message>
    <message>
        <source>not recorded; call instead of writing</source>
        <translation>未登记，请改用电话</translation>
    </message>
    <message>
        <source>refused messages</source>
        <translation>拒收信息</translation>
    </message>
    <message>
        <source>{number}  (masked in the file)</source>
        <translation>{number}（来源文件已脱敏）</translation>
    </message>
    <message>
        <source>{way}: more</source>
        <translation>{way}：更多</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Reason of loss (R on the list)</source>
        <translation>流失原因（在列表中按 R）</translation>
    </message>
    <message>
        <source>Reason recorded</source>
        <translation>已记录流失原因</translation>
    </message>
    <message>
        <source>Reason taken back</source>
        <translation>已撤回流失原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>流失原因</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Calling the client</source>
        <translation>致电客户</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>核对档案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>显示 30 秒</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Why do you need them? The reason is kept in the history.</source>
        <translation>请填写查看理由，理由会留存在操作记录中。</translation>
    </message>
</context>
<context>
    <name>ReckoningTab</name>
    <message>
        <source>2026-8-15, with L for a leap month</source>
        <translation>2026-8-15，闰月加L</translation>
    </message>
    <message>
        <source>Lunar day</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>Lunar → solar</source>
        <translation>农历→公历</translation>
    </message>
    <message>
        <source>Number of working days</source>
        <translation>工作日天数</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>有分歧的月份</translation>
    </message>
    <message>
        <source>Solar day</source>
        <translation>公历日期</translation>
    </message>
    <message>
        <source>Solar → lunar</source>
        <translation>公历→农历</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days from</source>
        <translation>从哪天起算</translation>
    </message>
    <message>
        <source>business days of the branch</source>
        <translation>按网点营业日</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>超出历表范围</translation>
    </message>
    <message>
        <source>probably {day}: days off not announced</source>
        <translation>预计{day}（放假安排未公布）</translation>
    </message>
</context>
<context>
    <name>RecycleDialog</name>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, number, note</source>
        <translation>姓名、客户号、备注</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>没有符合“{text}”的内容</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>所属客户</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What comes back brings along what went with it, relations included. Undo deletes it again.</source>
        <translation>恢复时连同一起删除的内容和关系。撤销则再次删除。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>Recycling</name>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>重复日程</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Thing of the cupboard</source>
        <translation>库存礼品</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>A client of the book, or a new name</source>
        <translation>管户簿中的客户，或新客户姓名</translation>
    </message>
    <message>
        <source>A colleague, or a client of the book</source>
        <translation>同事姓名，或管户簿中的客户</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派日</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pointed out by</source>
        <translation>转介人</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>登记转介</translation>
    </message>
    <message>
        <source>Referral recorded: the first contact is due within a week</source>
        <translation>转介已登记：一周内完成首次跟进</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say who was pointed out.</source>
        <translation>请填写被转介的客户。</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>识别线索</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>转介人岗位</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>of somebody new</source>
        <translation>新客户填写</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Behind the figure</source>
        <translation>返回全部</translation>
    </message>
    <message>
        <source>Ctrl+N records whom a colleague or a client pointed out.</source>
        <translation>按 Ctrl+N 登记同事或客户介绍的人。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Feedback owed</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Feedback to the referrer…</source>
        <translation>向转介人反馈…</translation>
    </message>
    <message>
        <source>Make an opportunity of it…</source>
        <translation>转为商机…</translation>
    </message>
    <message>
        <source>No referral fits these filters</source>
        <translation>没有符合筛选的转介</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>还没有转介</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开客户卡</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Print the blank referral form</source>
        <translation>打印空白转介单</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>打印转介单</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>登记转介</translation>
    </message>
    <message>
        <source>Record an interaction</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>S opportunity of it, K what became of it, B feedback to the referrer, P the form, Enter card</source>
        <translation>S 转为商机，K 转介结果，B 反馈，P 打印转介单，Enter 客户卡</translation>
    </message>
    <message>
        <source>Show all referrals again</source>
        <translation>重新显示全部转介</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take some of them off.</source>
        <translation>请去掉一些条件。</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>转介结果…</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>05-12 / 1956-05-12 / lunar:08-15</source>
        <translation>如 05-12、1956-05-12；农历写 lunar:08-15</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client or name</source>
        <translation>客户或姓名</translation>
    </message>
    <message>
        <source>Is to the client</source>
        <translation>是客户的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone or other way</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Pick a client, or type the name of somebody who is none.</source>
        <translation>选择本簿客户，或直接填写非客户的姓名。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Written down: {name}</source>
        <translation>已登记：{name}</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Around</source>
        <translation>社会关系</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Dissolved: {name}</source>
        <translation>已解散：{name}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Household kept</source>
        <translation>家庭已保存</translation>
    </message>
    <message>
        <source>Map of relations</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Taken away: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>已移出：{name}</translation>
    </message>
    <message>
        <source>Written down: {name}</source>
        <translation>已登记：{name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}人</translation>
    </message>
    <message>
        <source>client</source>
        <translation>本簿客户</translation>
    </message>
    <message>
        <source>not in the book</source>
        <translation>非本簿客户</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>A reminder may name the client</source>
        <translation>提醒中可显示客户姓名</translation>
    </message>
    <message>
        <source>An appointment may have a reminder of its own. While numbers are hidden (F8) nobody is named.</source>
        <translation>单项预约可另设提醒；隐私屏（F8）开启时一律不显示姓名。</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>提前分钟数</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Remind me of appointments on this computer</source>
        <translation>在本机提醒预约</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Guanhu</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes}分钟后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>RepeatBox</name>
    <message>
        <source>Another rule…</source>
        <translation>自定规则…</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <translation>每月{day}日</translation>
    </message>
    <message>
        <source>Every month, the last {weekday}</source>
        <translation>每月最后一个{weekday}</translation>
    </message>
    <message>
        <source>Every month, {weekday} number {number}</source>
        <translation>每月第{number}个{weekday}</translation>
    </message>
    <message>
        <source>Every two weeks, {weekday}</source>
        <translation>每两周的{weekday}</translation>
    </message>
    <message>
        <source>Every week, {weekday}</source>
        <translation>每周的{weekday}</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <translation>每年 {day}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Rule of the repetition</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>until, e.g. +90</source>
        <translation>截止，如 +90</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Companions</source>
        <translation>随行人数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>已登记回复</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未答复</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>1  not at all</source>
        <translation>1  无意向</translation>
    </message>
    <message>
        <source>2  little</source>
        <translation>2  较弱</translation>
    </message>
    <message>
        <source>3  some</source>
        <translation>3  一般</translation>
    </message>
    <message>
        <source>4  strong</source>
        <translation>4  较强</translation>
    </message>
    <message>
        <source>5  decided</source>
        <translation>5  已决定</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How I am seen</source>
        <translation>对我的评价</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>One more promise</source>
        <translation>再加一项承诺</translation>
    </message>
    <message>
        <source>Opinions and advice</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>拜访报告</translation>
    </message>
    <message>
        <source>What</source>
        <translation>方式与结果</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写作 2026-11-25。</translation>
    </message>
    <message>
        <source>family, work, plans, money coming or going</source>
        <translation>家庭、工作、打算、资金进出</translation>
    </message>
    <message>
        <source>interest not stated</source>
        <translation>意向未填</translation>
    </message>
    <message>
        <source>mode not stated</source>
        <translation>走访方式未填</translation>
    </message>
    <message>
        <source>what the client says of my work</source>
        <translation>客户怎么看我的服务</translation>
    </message>
    <message>
        <source>what the client thinks of the bank</source>
        <translation>客户对我行的意见和建议</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>#</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>(!) above it</source>
        <translation>（!）已超上限</translation>
    </message>
    <message>
        <source>(!) too long in its step</source>
        <translation>(!) 停滞：在该步骤停留过久</translation>
    </message>
    <message>
        <source>(ask again)</source>
        <translation>（待核实）</translation>
    </message>
    <message>
        <source>(no messages)</source>
        <translation>（拒收信息）</translation>
    </message>
    <message>
        <source>1 not at all</source>
        <translation>1 无意向</translation>
    </message>
    <message>
        <source>2 little</source>
        <translation>2 较弱</translation>
    </message>
    <message>
        <source>3 some</source>
        <translation>3 一般</translation>
    </message>
    <message>
        <source>4 strong</source>
        <translation>4 较强</translation>
    </message>
    <message>
        <source>5 decided</source>
        <translation>5 已决定</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Across the weeks</source>
        <translation>跨星期的工作</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address form</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>本次商定</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Analysis and measures</source>
        <translation>分析与措施</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>约见</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Arrival sheet</source>
        <translation>到访安排表</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>可以询问</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Assets and clients by month</source>
        <translation>资产与客户走势</translation>
    </message>
    <message>
        <source>Assets by band</source>
        <translation>各档资产</translation>
    </message>
    <message>
        <source>Assets by month</source>
        <translation>资产走势</translation>
    </message>
    <message>
        <source>Assets from</source>
        <translation>资产起点</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派日</translation>
    </message>
    <message>
        <source>At risk of loss</source>
        <translation>流失预警</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>未接记录</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>客户态度</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>月日均</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>未达标户</translation>
    </message>
    <message>
        <source>Below the first bin: {count} clients with {amount}; they are not part of the shares.</source>
        <translation>首档以下：{count} 户，{amount} 万元，不计入占比。</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>宜联系</translation>
    </message>
    <message>
        <source>Bins in figures</source>
        <translation>分档数字</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今日生日</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>生日 {day}</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>本周生日</translation>
    </message>
    <message>
        <source>Bonds</source>
        <translation>国债债券</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话接通</translation>
    </message>
    <message>
        <source>By purpose and band</source>
        <translation>按事由和档次</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>转介人</translation>
    </message>
    <message>
        <source>By {rules}</source>
        <translation>所用规则：{rules}</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>CNY 10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Came in the month</source>
        <translation>本月入库</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Checklist, people, materials and costs of a gathering, to tick and to sign.</source>
        <translation>活动的筹备清单、分工、物料与费用，可打勾、签字。</translation>
    </message>
    <message>
        <source>Chosen clients</source>
        <translation>选定客户</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>客户关系卡</translation>
    </message>
    <message>
        <source>Client manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Client number {number}</source>
        <translation>客户号 {number}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Clients behind</source>
        <translation>未达标客户</translation>
    </message>
    <message>
        <source>Clients by band</source>
        <translation>各档户数</translation>
    </message>
    <message>
        <source>Clients by bin</source>
        <translation>各档户数</translation>
    </message>
    <message>
        <source>Clients by tier</source>
        <translation>分层客户情况</translation>
    </message>
    <message>
        <source>Clients managed</source>
        <translation>管户数</translation>
    </message>
    <message>
        <source>Clients: {clients}    Appointments: {appointments}    Owed: {owed}    Maturing: {maturing}</source>
        <translation>客户 {clients} 户    预约 {appointments} 个    应做 {owed} 项    到期 {maturing} 笔</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>资产构成</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Contact report</source>
        <translation>客户沟通报告</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Contacts before</source>
        <translation>此前联络</translation>
    </message>
    <message>
        <source>Contacts by channel</source>
        <translation>联络方式</translation>
    </message>
    <message>
        <source>Contacts made</source>
        <translation>联络达成率</translation>
    </message>
    <message>
        <source>Contacts of the month</source>
        <translation>本月联络完成率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用项目</translation>
    </message>
    <message>
        <source>Costs (CNY)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>联络覆盖率</translation>
    </message>
    <message>
        <source>Coverage and penetration</source>
        <translation>覆盖率与渗透率</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Customer service department</source>
        <translation>客户服务部</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Demand deposits</source>
        <translation>活期存款</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Distribution of assets</source>
        <translation>资产分布结构</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Duties of the desk</source>
        <translation>岗位事项</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ended since {day}</source>
        <translation>{day} 以来结束的商机</translation>
    </message>
    <message>
        <source>Ended, and why</source>
        <translation>结果与原因</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证日期</translation>
    </message>
    <message>
        <source>Evidence by client</source>
        <translation>逐户佐证</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>节日节气</translation>
    </message>
    <message>
        <source>Festivals and days off</source>
        <translation>节日与休息日</translation>
    </message>
    <message>
        <source>Figures of {day}</source>
        <translation>数据日期 {day}</translation>
    </message>
    <message>
        <source>Files to complete</source>
        <translation>待补录清单</translation>
    </message>
    <message>
        <source>Filing, products and penetration against their goals, and the clients who lack them.</source>
        <translation>建档、产品覆盖与渗透率对照目标，附未达标客户。</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次跟进</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>首次跟进期限</translation>
    </message>
    <message>
        <source>First copy: branch</source>
        <translation>第一联 网点留存</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>跟进情况</translation>
    </message>
    <message>
        <source>For the client, relation</source>
        <translation>代领人及关系</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>From band to band</source>
        <translation>档位迁移</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Frozen on {day}. Write behind a number: x not reached, c call, s SMS, w WeChat, v visit, - left out; type the numbers back as 3 5-8 12x.</source>
        <translation>{day} 冻结。编号后可写：x 未联系上、c 电话、s 短信、w 微信、v 上门、- 跳过；回来后按 3 5-8 12x 的写法录入。</translation>
    </message>
    <message>
        <source>Frozen: {frozen}    To greet: {owed}    Greeted: {done}    Missed: {missed}    Not to be greeted: {rest}</source>
        <translation>冻结：{frozen}　　应问候：{owed}　　已问候：{done}　　漏问候：{missed}　　不宜问候：{rest}</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Fulfilment of the standard: check</source>
        <translation>维护达标检查表</translation>
    </message>
    <message>
        <source>Fulfilment of the standard: month</source>
        <translation>月度维护达标表</translation>
    </message>
    <message>
        <source>Fulfilment of the standard: quarter</source>
        <translation>季度维护达标表</translation>
    </message>
    <message>
        <source>Fulfilment of the standard: year</source>
        <translation>年度维护达标表</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Gathering planner</source>
        <translation>活动策划表</translation>
    </message>
    <message>
        <source>Gathering: ____________________</source>
        <translation>活动：____________________</translation>
    </message>
    <message>
        <source>General client</source>
        <translation>一般客户</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gift ledger</source>
        <translation>礼品台账</translation>
    </message>
    <message>
        <source>Gift slip</source>
        <translation>礼品领取单</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gifts given: {count}, CNY {amount}; {cap} may be given in a month</source>
        <translation>已送 {count} 份，{amount} 元；每月上限 {cap} 元</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>Given as care for the client; it is bound to no deposit, purchase or other condition (notice 48 of 2018).</source>
        <translation>本礼品用于客户维护关怀，与存款、购买产品等无任何关联（银保监办发〔2018〕48号）。</translation>
    </message>
    <message>
        <source>Given in the month</source>
        <translation>本月送出</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标项</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Greeted through somebody of the household</source>
        <translation>已由家人代全家受问候</translation>
    </message>
    <message>
        <source>Greeted through {name}</source>
        <translation>已由 {name} 代全家受问候</translation>
    </message>
    <message>
        <source>Greeted together</source>
        <translation>同一家庭</translation>
    </message>
    <message>
        <source>Greeting list</source>
        <translation>问候清单</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候完成率</translation>
    </message>
    <message>
        <source>Greetings recorded</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Head of the outlet</source>
        <translation>网点负责人</translation>
    </message>
    <message>
        <source>Holdings by maturity</source>
        <translation>持有产品（按到期日）</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>家庭电话</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Household: {names}</source>
        <translation>同户：{names}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How many clients lie in which bin of assets, against the month before.</source>
        <translation>各资产档的户数与金额，并与上月比较。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Important client</source>
        <translation>重要客户</translation>
    </message>
    <message>
        <source>In mourning until {day}</source>
        <translation>居丧至{day}</translation>
    </message>
    <message>
        <source>In products</source>
        <translation>产品金额</translation>
    </message>
    <message>
        <source>In the client's words, and what was seen</source>
        <translation>客户原话及现场情况</translation>
    </message>
    <message>
        <source>In the cupboard now</source>
        <translation>现库存</translation>
    </message>
    <message>
        <source>In two copies to sign for gifts that are planned or not signed yet, or blank.</source>
        <translation>一式两份，用于计划中或未签收的礼品签收，也可打印空白单。</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>承接意向</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Internal material, keep confidential</source>
        <translation>内部资料 注意保密</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请清单</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Kept as printed on {day}</source>
        <translation>数据固化于{day}</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Large outflow</source>
        <translation>大额流出</translation>
    </message>
    <message>
        <source>Large outflows</source>
        <translation>大额流出</translation>
    </message>
    <message>
        <source>Largest clients</source>
        <translation>资产最大客户</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>联络记录</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Left out by the manager</source>
        <translation>客户经理跳过</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Lobby manager</source>
        <translation>大堂经理</translation>
    </message>
    <message>
        <source>Lost clients</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Maintenance by band</source>
        <translation>分档维护情况</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Manager {name}</source>
        <translation>客户经理 {name}</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>沟通事项</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Maturing this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Maturities</source>
        <translation>到期清单</translation>
    </message>
    <message>
        <source>Maturities followed</source>
        <translation>到期承接率</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已面谈</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Mind the risk</source>
        <translation>注意风险</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏问候</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Month board</source>
        <translation>月看板</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>客户维护工作月报</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>转存</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>变动分析</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>临界客户</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next talk on</source>
        <translation>下次沟通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>No client was chosen.</source>
        <translation>未选择客户。</translation>
    </message>
    <message>
        <source>No clients are planned.</source>
        <translation>没有安排客户。</translation>
    </message>
    <message>
        <source>No contact on record yet.</source>
        <translation>尚无联络记录。</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>不发信息</translation>
    </message>
    <message>
        <source>No monthly figures have been imported.</source>
        <translation>尚未导入月度资产。</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>尚未填写原因</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Nobody is to be greeted.</source>
        <translation>没有应问候的客户。</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>没有漏问候的客户。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not frozen yet: these numbers may change.</source>
        <translation>尚未冻结，编号可能变动。</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未送</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>待指定</translation>
    </message>
    <message>
        <source>Not to be greeted</source>
        <translation>不宜问候</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>偏好、禁忌与备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>One copy for the branch, one for the client</source>
        <translation>一式两份：网点、客户各一份</translation>
    </message>
    <message>
        <source>One page a client: profile, assets, holdings, contacts and what is owed.</source>
        <translation>一户一页：基本情况、资产、持有产品、联络记录与应做事项。</translation>
    </message>
    <message>
        <source>One page a contact: matter, attitude, need, next step, with room to write.</source>
        <translation>每次沟通一页：沟通事项、客户态度、客户需求、下一步，并留空填写。</translation>
    </message>
    <message>
        <source>One page for the weekly meeting: what the last week brought, what this one asks.</source>
        <translation>周例会用的一页汇报：上周维护与拓展情况，本周要点。</translation>
    </message>
    <message>
        <source>Only through products</source>
        <translation>仅因产品达标</translation>
    </message>
    <message>
        <source>Only through products: {count} clients ({share}), {amount} in products ({part}) at risk when they mature</source>
        <translation>仅因产品达标：{count} 户（{share}），产品金额 {amount} 万元（{part}），到期有流失风险</translation>
    </message>
    <message>
        <source>Only what the client said or business showed; collected to offer services, with the client's consent.</source>
        <translation>仅记录客户自述或办理业务中可见的内容；经客户同意，用于提供金融服务。</translation>
    </message>
    <message>
        <source>Open opportunities step by step, with room for the result and a signature.</source>
        <translation>按步骤列出进行中的商机，留有结果与签字栏。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunity table</source>
        <translation>商机进程表</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>转介结果</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>流出金额</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未做</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>Owed on the day</source>
        <translation>当日应办</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>People</source>
        <translation>家人与关系</translation>
    </message>
    <message>
        <source>Per client</source>
        <translation>户均</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan and promises</source>
        <translation>计划与承诺</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>策划人</translation>
    </message>
    <message>
        <source>Planned in the month</source>
        <translation>本月安排</translation>
    </message>
    <message>
        <source>Pointed out</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Pointed out by</source>
        <translation>转介人签字</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>贵金属</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Prepared for you by {manager}</source>
        <translation>由您的客户经理{manager}准备</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>打印时间 {moment}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product or need</source>
        <translation>产品或需求</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>已有产品</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Proof of greetings</source>
        <translation>问候执行情况</translation>
    </message>
    <message>
        <source>Public official: no gifts</source>
        <translation>公职人员，不赠礼品</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Quarterly circular</source>
        <translation>季度维护达标表</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Reached clients</source>
        <translation>已联络客户</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>阅示</translation>
    </message>
    <message>
        <source>Real contacts</source>
        <translation>有效联络</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>Received (client)</source>
        <translation>领取人（客户）</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Received by whom</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>双录编号</translation>
    </message>
    <message>
        <source>Referral form</source>
        <translation>转介单（客户信息搜集表）</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Relationship manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续做</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retail section</source>
        <translation>个金科</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Second copy: client</source>
        <translation>第二联 客户留存</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>维护小组</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of the opening</source>
        <translation>占期初</translation>
    </message>
    <message>
        <source>Sign-in by</source>
        <translation>签到人</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>活动签到表</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Signs (tick what applies)</source>
        <translation>识别线索（勾选）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠事项</translation>
    </message>
    <message>
        <source>Still to be greeted</source>
        <translation>待问候</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>改进建议</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>工作总结</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>定期存款</translation>
    </message>
    <message>
        <source>The arrangement of a month and what goes on over several weeks.</source>
        <translation>一个月的总体安排，以及跨星期的工作事项。</translation>
    </message>
    <message>
        <source>The gifts of a month with approval and signature, sums and the cupboard.</source>
        <translation>一个月的礼品：审批、签收、合计和库存。</translation>
    </message>
    <message>
        <source>The imported files do not tell.</source>
        <translation>导入的文件未提供。</translation>
    </message>
    <message>
        <source>The period still runs; figures up to {day}.</source>
        <translation>本期尚未结束，数字截至 {day}。</translation>
    </message>
    <message>
        <source>The plan of a client in five parts and a goal, to talk over with the client.</source>
        <translation>客户服务方案：五项内容加目标，用于与客户沟通。</translation>
    </message>
    <message>
        <source>The week's work</source>
        <translation>本周工作重点</translation>
    </message>
    <message>
        <source>The work of the day, of the next one and of the week, for the wall.</source>
        <translation>当天、第二天和本周的工作重点，供张贴。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>This plan records what was talked about. It is no investment advice and promises no return; before any product is bought, the risk assessment must be valid and the product fit it.</source>
        <translation>本方案用于记录沟通内容，不构成投资建议，也不对收益作任何承诺；购买产品前须完成有效的风险评估，且产品风险与评估结果相匹配。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>可问</translation>
    </message>
    <message>
        <source>To be filled in by hand, with the signs to tick; of a referral what is known.</source>
        <translation>手工填写，识别线索打勾；已有转介则带出已知内容。</translation>
    </message>
    <message>
        <source>To greet: {owed}    Done: {done}    Not to be greeted: {blocked}</source>
        <translation>应问候 {owed} 户    已完成 {done} 户    不宜问候 {blocked} 户</translation>
    </message>
    <message>
        <source>To talk over with the client, keep confidential</source>
        <translation>供与客户沟通使用 注意保密</translation>
    </message>
    <message>
        <source>To type back: 12 v 3 30 = row 12, met, interest 3, 30 min; the letters stand at the boxes; a at the branch, - not gone</source>
        <translation>回录：12 v 3 30 = 第 12 行、已面谈、兴趣 3、30 分钟；字母见各方框；a 到访网点，- 未前往</translation>
    </message>
    <message>
        <source>Today's work</source>
        <translation>当天工作重点</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Together CNY {amount}</source>
        <translation>合计 {amount} 元</translation>
    </message>
    <message>
        <source>Tomorrow's work</source>
        <translation>第二天工作重点</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信托</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Value (CNY)</source>
        <translation>价值（元）</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Visit plan</source>
        <translation>拜访计划</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>拜访人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免做户</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>关注清单</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Wealth products</source>
        <translation>理财产品</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>周看板</translation>
    </message>
    <message>
        <source>Weekly meeting</source>
        <translation>周例会汇报</translation>
    </message>
    <message>
        <source>What became of a greeting run: who was missed, who was greeted when and how.</source>
        <translation>一批问候的结果：漏了谁，谁在何时以何方式得到问候。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What matures, by day, with columns to write what becomes of the money.</source>
        <translation>按日列出到期产品，留有承接情况填写栏。</translation>
    </message>
    <message>
        <source>What the book was worth in a month, what was done, and whom to look at next.</source>
        <translation>当月资产与客户变化、维护完成情况及需关注的客户。</translation>
    </message>
    <message>
        <source>What the standard asked for in a quarter and what was done; as a check with the evidence.</source>
        <translation>一个季度应做与已做事项；检查版附佐证。</translation>
    </message>
    <message>
        <source>What to carry to the clients of a day, with room to write the outcome.</source>
        <translation>当天或选定客户的拜访要点，留有填写结果的空白。</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>时间与方式</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>人员分工</translation>
    </message>
    <message>
        <source>Who else took part</source>
        <translation>同场客户</translation>
    </message>
    <message>
        <source>Who is expected at a gathering, numbered, with rows for those who come by.</source>
        <translation>活动应到客户逐行编号，末尾留空行供临时到场者签到。</translation>
    </message>
    <message>
        <source>Who is expected in the lobby on a day, with room for when they came.</source>
        <translation>某天厅堂预约到访的客户，留有登记到达时间的空格。</translation>
    </message>
    <message>
        <source>Who was kept, lost and won between two months, by band, with the reasons.</source>
        <translation>两个月之间的保留、流失、新增与净增，分档列示，附流失原因。</translation>
    </message>
    <message>
        <source>Whom to greet for an occasion, by which channel and in which words, to tick off.</source>
        <translation>某一问候日应问候的客户、方式与问候语，逐户勾选。</translation>
    </message>
    <message>
        <source>Whom to invite to a gathering in which words, to call from and to tick.</source>
        <translation>活动邀请对象与邀请话术，供逐户电话邀请并打勾。</translation>
    </message>
    <message>
        <source>Whom to look at and why, with room to write what was done.</source>
        <translation>需要关注的客户与原因，留有处理情况填写栏。</translation>
    </message>
    <message>
        <source>Why, and what was done</source>
        <translation>原因及补救</translation>
    </message>
    <message>
        <source>With</source>
        <translation>随行</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>临近等级</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>Words of the invitation</source>
        <translation>邀请话术</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>[R] key to the relation   [M] key to the sale   [T] needs the system</source>
        <translation>[R] 关系维护关键点   [M] 销售关键点   [T] 需系统支持</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>{age}岁</translation>
    </message>
    <message>
        <source>amounts in yuan</source>
        <translation>金额单位：元</translation>
    </message>
    <message>
        <source>amounts in {unit}</source>
        <translation>金额单位：{unit}</translation>
    </message>
    <message>
        <source>amounts in {unit}, bins in CNY 10,000</source>
        <translation>金额单位：{unit}；分档单位：万元</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>版本日期 {day}</translation>
    </message>
    <message>
        <source>average {amount} {unit}</source>
        <translation>月日均 {amount} {unit}</translation>
    </message>
    <message>
        <source>bars: assets, dashed line: clients</source>
        <translation>柱：资产，虚线：客户数</translation>
    </message>
    <message>
        <source>below {edge}</source>
        <translation>{edge} 以下</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>不宜</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>生日{day}</translation>
    </message>
    <message>
        <source>change on {month}</source>
        <translation>变动为较{month}</translation>
    </message>
    <message>
        <source>clients from CNY {amount} × 10,000 on</source>
        <translation>{amount} 万元以上客户</translation>
    </message>
    <message>
        <source>clients: {count}</source>
        <translation>共{count}户</translation>
    </message>
    <message>
        <source>come</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>expected: {count}</source>
        <translation>应到 {count} 人</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>已于{day}到期</translation>
    </message>
    <message>
        <source>first contact within {days} days</source>
        <translation>{days} 天内完成首次跟进</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>holdings: {count}</source>
        <translation>{count} 笔</translation>
    </message>
    <message>
        <source>left the book</source>
        <translation>离行</translation>
    </message>
    <message>
        <source>lunar leap {month}/{day}</source>
        <translation>农历{name}</translation>
    </message>
    <message>
        <source>lunar {month}/{day}</source>
        <translation>农历{name}</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>nobody was reached by the end of the day</source>
        <translation>当日结束前未联系上</translation>
    </message>
    <message>
        <source>not frozen</source>
        <translation>未冻结</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>pale: opening, dark: closing</source>
        <translation>浅色期初，深色期末</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待问候</translation>
    </message>
    <message>
        <source>planned {count}</source>
        <translation>计划 {count}</translation>
    </message>
    <message>
        <source>prefers {time}</source>
        <translation>宜{time}联系</translation>
    </message>
    <message>
        <source>profile {percent}% complete</source>
        <translation>档案完整度 {percent}%</translation>
    </message>
    <message>
        <source>rows: opening, columns: closing</source>
        <translation>行为期初，列为期末</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>solar {month:02d}-{day:02d}</source>
        <translation>公历{month}月{day}日</translation>
    </message>
    <message>
        <source>the reason stands beside each</source>
        <translation>原因见各户</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免做</translation>
    </message>
    <message>
        <source>without band</source>
        <translation>无档次</translation>
    </message>
    <message>
        <source>without {count} of them</source>
        <translation>其中{count}人当月无数据</translation>
    </message>
    <message>
        <source>{change} on month</source>
        <translation>较上月 {change}</translation>
    </message>
    <message>
        <source>{count} earlier</source>
        <translation>另有 {count} 次</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共{count}条</translation>
    </message>
    <message>
        <source>{count} in all, {amount}</source>
        <translation>共 {count} 条，{amount}</translation>
    </message>
    <message>
        <source>{count} in all, {amount} {unit}</source>
        <translation>共{count}笔，{amount} {unit}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>差 {count} 户</translation>
    </message>
    <message>
        <source>{days} (!)</source>
        <translation>{days} (!)</translation>
    </message>
    <message>
        <source>{duty}: {left} of {required}</source>
        <translation>{duty}差 {left}/{required}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{goal}: to do</source>
        <translation>{goal}：未达标客户</translation>
    </message>
    <message>
        <source>{iso} ({weekday})</source>
        <translation>{year}年{month}月{day}日({weekday})</translation>
    </message>
    <message>
        <source>{names}; {amount} {unit} together in {month}</source>
        <translation>{names}；{month}合计{amount}{unit}</translation>
    </message>
    <message>
        <source>{name} {version} (from {day})</source>
        <translation>{name} {version}（{day}起）</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 项中的前 {shown} 项</translation>
    </message>
    <message>
        <source>{year}-{month:02d}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>… ({count} in all)</source>
        <translation>…（共{count}条）</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Choose a document on the left</source>
        <translation>请在左侧选择报表</translation>
    </message>
    <message>
        <source>Every print and every saved file is kept in the history, with its reason.</source>
        <translation>每次打印与保存都会连同理由留存在操作记录中。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saved: {file}. It holds numbers in full, keep it safe.</source>
        <translation>已保存：{file}。文件含完整号码，请妥善保管。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation><numerusform>已送打印机，共 %n 页</numerusform></translation>
    </message>
</context>
<context>
    <name>ResultPart</name>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>随行人数</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>For each head (CNY)</source>
        <translation>人均费用（元）</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>New : known clients who came</source>
        <translation>到场新客：老客</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>占上一步</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Opportunities and signings of whoever came count within {days} days.</source>
        <translation>到场客户活动后 {days} 天内的商机与签约计入。</translation>
    </message>
    <message>
        <source>Opportunities opened</source>
        <translation>新增商机</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Said that they come</source>
        <translation>确认参加</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Spent (CNY)</source>
        <translation>费用（实际/计划，元）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <source>After</source>
        <translation>试算后</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clients before and after</source>
        <translation>现行与试算后的客户数</translation>
    </message>
    <message>
        <source>Come into {group}</source>
        <translation>进入{group}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Coverage goals</source>
        <translation>覆盖率目标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>每月工时</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>全年工时</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Leave {group}</source>
        <translation>离开{group}</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>无人变动</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>测算结果</translation>
    </message>
    <message>
        <source>Tiers change nothing of what is owed: the hours stay as they are.</source>
        <translation>分层不改变应做事项，工时不变。</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>全年次数</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>变动客户</translation>
    </message>
    <message>
        <source>Work by kind</source>
        <translation>各类工作</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在试算…</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上升</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Appointment made</source>
        <translation>约见</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
</context>
<context>
    <name>RfmView</name>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>M{step}</source>
        <translation>M{step}</translation>
    </message>
    <message>
        <source>R, F, M</source>
        <translation>R、F、M</translation>
    </message>
    <message>
        <source>R: days since the last contact {recency}; F: contacts in {months} months {frequency}; M: fifths of the clients by money; 5 is best. ↑ is {high} and more.</source>
        <translation>R：距上次联络的天数，以{recency}分档；F：近{months}个月联络次数，以{frequency}分档；M：按金额将客户五等分。5分最高，↑为{high}分及以上。</translation>
    </message>
    <message>
        <source>Recency by frequency</source>
        <translation>最近联络与联络频次</translation>
    </message>
    <message>
        <source>Step of money</source>
        <translation>金额档</translation>
    </message>
    <message>
        <source>all money</source>
        <translation>全部金额</translation>
    </message>
    <message>
        <source>contacted today</source>
        <translation>今天联络</translation>
    </message>
    <message>
        <source>lately ↓  often →</source>
        <translation>最近↓ 频次→</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>从未联络</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days}天前联络</translation>
    </message>
    <message>
        <source>{score}: {days}, contacts: {count}</source>
        <translation>{score}：{days}，联络{count}次</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>deputy head of the branch</source>
        <translation>分管行长</translation>
    </message>
    <message>
        <source>head of retail</source>
        <translation>个金科长</translation>
    </message>
    <message>
        <source>head of the branch</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>head of the outlet</source>
        <translation>网点主任</translation>
    </message>
    <message>
        <source>main manager (A)</source>
        <translation>A角</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>客户经理</translation>
    </message>
</context>
<context>
    <name>RoundColumns</name>
    <message>
        <source>Agreed</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Add a client</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Add clients, or take along who is on the way.</source>
        <translation>可添加客户，或顺路捎上右侧的客户。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day's round</source>
        <translation>当日路线</translation>
    </message>
    <message>
        <source>Earlier (Alt+↑)</source>
        <translation>提前（Alt+↑）</translation>
    </message>
    <message>
        <source>Later (Alt+↓)</source>
        <translation>推后（Alt+↓）</translation>
    </message>
    <message>
        <source>Leave out (Del)</source>
        <translation>不去（Del）</translation>
    </message>
    <message>
        <source>Leaves the branch at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>就近排序</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>当日没有拜访</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody near</source>
        <translation>附近没有待办客户</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>顺路客户</translation>
    </message>
    <message>
        <source>On the way {minutes} min · back at {clock}</source>
        <translation>路上 {minutes} 分钟 · {clock} 返回网点</translation>
    </message>
    <message>
        <source>On the way, with something owed</source>
        <translation>顺路且有待办的客户</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>打印拜访计划</translation>
    </message>
    <message>
        <source>Put into the calendar</source>
        <translation>写入日历</translation>
    </message>
    <message>
        <source>Stops of the round</source>
        <translation>路线各站</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>顺路拜访</translation>
    </message>
    <message>
        <source>The calendar holds it already</source>
        <translation>日历中已是如此</translation>
    </message>
    <message>
        <source>The round stands in the calendar</source>
        <translation>路线已写入日历</translation>
    </message>
    <message>
        <source>Times between districts…</source>
        <translation>路程时间…</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Ends after {ends}</source>
        <translation>晚于 {ends} 结束</translation>
    </message>
    <message>
        <source>No address; the time to get there is a guess</source>
        <translation>无地址，路程为估计</translation>
    </message>
    <message>
        <source>{minutes} min too late for the agreed time</source>
        <translation>比约定晚 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Access</source>
        <translation>查阅记录</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact way</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Entitlement used</source>
        <translation>使用权益</translation>
    </message>
    <message>
        <source>Figures of a month</source>
        <translation>当月资产</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>联络记录</translation>
    </message>
    <message>
        <source>Invitation to a gathering</source>
        <translation>活动邀请</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>Line of a gathering's plan</source>
        <translation>活动筹备事项</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Other number or name</source>
        <translation>其他编号或姓名</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>维护小组</translation>
    </message>
    <message>
        <source>Step of an opportunity</source>
        <translation>商机进程</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>方案文字</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>手工定级</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>cancelled because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>given all the same because</source>
        <translation>仍要赠送的理由</translation>
    </message>
    <message>
        <source>how I am seen</source>
        <translation>对我的评价</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>拜访方式</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>opinions and advice</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>used first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>what is new</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{row} added</source>
        <translation>新增{row}</translation>
    </message>
    <message>
        <source>{row} brought back</source>
        <translation>恢复{row}</translation>
    </message>
    <message>
        <source>{row} deleted</source>
        <translation>删除{row}</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) noted</source>
        <translation><numerusform>已登记 %n 人到场</numerusform></translation>
    </message>
    <message>
        <source>Absence noted</source>
        <translation>已登记未到</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>签到表行号</translation>
    </message>
    <message>
        <source>They</source>
        <translation>这些客户</translation>
    </message>
    <message>
        <source>Type the numbers that stand before the names on the sheet.</source>
        <translation>请输入签到表上姓名前的行号。</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>Draft dropped</source>
        <translation>草稿已丢弃</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Withdrawn: {name}</source>
        <translation>已撤回：{name}</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A lower tier takes effect</source>
        <translation>降级生效</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>须同时满足</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>满足其一</translation>
    </message>
    <message>
        <source>Any real contact fulfils it</source>
        <translation>有效联络即视为完成</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Attrition marks</source>
        <translation>流失标记</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>适用银行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Birthday gifts</source>
        <translation>生日礼品</translation>
    </message>
    <message>
        <source>Birthday greetings</source>
        <translation>生日问候</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工评定</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>CNY 1,000</source>
        <translation>千元</translation>
    </message>
    <message>
        <source>CNY 10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>CNY 100 million</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>CNY {amount_yuan}</source>
        <translation>{amount_wan}万元</translation>
    </message>
    <message>
        <source>Card overdraft</source>
        <translation>信用卡计息透支</translation>
    </message>
    <message>
        <source>Card spend before exclusions</source>
        <translation>前12个月信用卡消费总额</translation>
    </message>
    <message>
        <source>Card spend left out</source>
        <translation>不计入的信用卡消费额</translation>
    </message>
    <message>
        <source>Card spend of twelve months</source>
        <translation>前12个月信用卡认定消费额</translation>
    </message>
    <message>
        <source>Card spending</source>
        <translation>卡消费交易</translation>
    </message>
    <message>
        <source>Change of tier followed up within</source>
        <translation>等级变动后跟进时限</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Contract amount of home loans</source>
        <translation>住房贷款合同金额</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献度</translation>
    </message>
    <message>
        <source>Counts when recorded as</source>
        <translation>登记为下列事项时计入</translation>
    </message>
    <message>
        <source>Coverage goals</source>
        <translation>覆盖目标</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days before maturity</source>
        <translation>到期前天数</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Duties of the desk itself</source>
        <translation>客户经理自身事项</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>有效户</translation>
    </message>
    <message>
        <source>Elements of the file</source>
        <translation>档案要素</translation>
    </message>
    <message>
        <source>Events attended</source>
        <translation>参与活动次数</translation>
    </message>
    <message>
        <source>Every step asks again</source>
        <translation>每一阶段均需联络</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>其余客户均计入</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Festival greetings</source>
        <translation>节日问候</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Financial assets</source>
        <translation>金融资产</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>首次联络时限</translation>
    </message>
    <message>
        <source>Floors by what is held</source>
        <translation>按持有产品调高</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限（含）</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>完成依据</translation>
    </message>
    <message>
        <source>Gathers</source>
        <translation>包含等级</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金卡级</translation>
    </message>
    <message>
        <source>Gold diamond</source>
        <translation>金钻级</translation>
    </message>
    <message>
        <source>Greetings count</source>
        <translation>节日问候计入</translation>
    </message>
    <message>
        <source>Heavy attrition from</source>
        <translation>重度流失起点</translation>
    </message>
    <message>
        <source>Home mortgage</source>
        <translation>个人住房按揭</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>居丧</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>投资理财类交易</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Large outflow, amount</source>
        <translation>大额流出金额</translation>
    </message>
    <message>
        <source>Large outflow, share</source>
        <translation>大额流出比例</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Levels set by hand</source>
        <translation>手工评级</translation>
    </message>
    <message>
        <source>Limit of one transaction</source>
        <translation>单笔上限</translation>
    </message>
    <message>
        <source>Listed afterwards</source>
        <translation>过后仍列出</translation>
    </message>
    <message>
        <source>Listed ahead</source>
        <translation>提前列出</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Long-term assets</source>
        <translation>中长期资产</translation>
    </message>
    <message>
        <source>Lost after misses in a row</source>
        <translation>连续未达标几期后降级</translation>
    </message>
    <message>
        <source>Maintenance standard</source>
        <translation>维护标准</translation>
    </message>
    <message>
        <source>Maturity ladder</source>
        <translation>到期阶梯</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>衡量口径</translation>
    </message>
    <message>
        <source>Messages to the whole band each month</source>
        <translation>每月群发短信次数</translation>
    </message>
    <message>
        <source>Mild attrition from</source>
        <translation>轻度流失起点</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Months as a client</source>
        <translation>开户月数</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Must be there to count as filed</source>
        <translation>建档必备要素</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Order of asking</source>
        <translation>询问次序</translation>
    </message>
    <message>
        <source>Order of steps</source>
        <translation>计算顺序</translation>
    </message>
    <message>
        <source>Ordinary contacts count</source>
        <translation>普通联络计入</translation>
    </message>
    <message>
        <source>Other loans</source>
        <translation>其他个人贷款</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>其他达标条件</translation>
    </message>
    <message>
        <source>Outflow followed up within</source>
        <translation>流出后跟进时限</translation>
    </message>
    <message>
        <source>Past appointments stay listed</source>
        <translation>预约过后仍列出</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Points per CNY 10,000</source>
        <translation>每万元点数</translation>
    </message>
    <message>
        <source>Points table</source>
        <translation>星点值计算表</translation>
    </message>
    <message>
        <source>Pre-private</source>
        <translation>准私银级</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私银级</translation>
    </message>
    <message>
        <source>Products held</source>
        <translation>持有产品数</translation>
    </message>
    <message>
        <source>Products that count</source>
        <translation>计入的产品</translation>
    </message>
    <message>
        <source>Proved by printing</source>
        <translation>以打印为证</translation>
    </message>
    <message>
        <source>Public official</source>
        <translation>公职人员</translation>
    </message>
    <message>
        <source>Quarter average</source>
        <translation>季日均</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评定周期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求次数</translation>
    </message>
    <message>
        <source>Required contacts and services</source>
        <translation>应完成次数</translation>
    </message>
    <message>
        <source>Results that never count</source>
        <translation>不计入的结果</translation>
    </message>
    <message>
        <source>Risk assessments, listed ahead</source>
        <translation>风险评估到期提前列出</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>Settlement transactions</source>
        <translation>结算类交易</translation>
    </message>
    <message>
        <source>Several criteria</source>
        <translation>多项条件</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>股票市值</translation>
    </message>
    <message>
        <source>Short-term assets</source>
        <translation>短期资产</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银卡级</translation>
    </message>
    <message>
        <source>Single transactions</source>
        <translation>单笔交易</translation>
    </message>
    <message>
        <source>Sleeping clients</source>
        <translation>睡眠户</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Suspended while</source>
        <translation>暂缓维护</translation>
    </message>
    <message>
        <source>Taken from another scheme</source>
        <translation>由另一方案归并</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tier scheme</source>
        <translation>分层方案</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>To be complete within</source>
        <translation>建档时限</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>上限（不含）</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易笔数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Watched after misses in a row</source>
        <translation>连续未达标几期后关注</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>联络方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>规则项</translation>
    </message>
    <message>
        <source>What counts as a contact</source>
        <translation>何为有效联络</translation>
    </message>
    <message>
        <source>What must be held</source>
        <translation>须持有</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Within reach from this share on</source>
        <translation>临界比例</translation>
    </message>
    <message>
        <source>Words in product names</source>
        <translation>产品名称关键词</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Year average</source>
        <translation>年日均</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即时生效</translation>
    </message>
    <message>
        <source>average of four quarter ends</source>
        <translation>季末平均</translation>
    </message>
    <message>
        <source>average of six months</source>
        <translation>半年日均</translation>
    </message>
    <message>
        <source>average of the last full quarter</source>
        <translation>季日均</translation>
    </message>
    <message>
        <source>average of the year</source>
        <translation>年日均</translation>
    </message>
    <message>
        <source>birthday gift</source>
        <translation>生日礼品</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>支行级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市行级</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>分管行长</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>优惠折算</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>fen</source>
        <translation>分</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>{low}以上（含）</translation>
    </message>
    <message>
        <source>from {low} to below {high}</source>
        <translation>{low}（含）至{high}</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>head of retail</source>
        <translation>个金科长</translation>
    </message>
    <message>
        <source>head of the branch</source>
        <translation>支行行长</translation>
    </message>
    <message>
        <source>head of the outlet</source>
        <translation>网点主任</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>kinds of product</source>
        <translation>产品种类</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>单笔上限</translation>
    </message>
    <message>
        <source>month average</source>
        <translation>月日均</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>月末时点</translation>
    </message>
    <message>
        <source>monthly report</source>
        <translation>客户维护工作月报</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>number</source>
        <translation>个</translation>
    </message>
    <message>
        <source>on the first day of the next month</source>
        <translation>次月1日生效</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>people</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>quarterly circular</source>
        <translation>季度维护达标通报</translation>
    </message>
    <message>
        <source>relationship manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>report to the weekly meeting</source>
        <translation>周例会汇报</translation>
    </message>
    <message>
        <source>salon</source>
        <translation>沙龙</translation>
    </message>
    <message>
        <source>salon at city level</source>
        <translation>市行级沙龙</translation>
    </message>
    <message>
        <source>six bands, quarter average</source>
        <translation>六级·季日均</translation>
    </message>
    <message>
        <source>sum of six months</source>
        <translation>半年累计</translation>
    </message>
    <message>
        <source>sum of the month</source>
        <translation>当月累计</translation>
    </message>
    <message>
        <source>sum of twelve months</source>
        <translation>前12个月累计</translation>
    </message>
    <message>
        <source>the client's file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>visit by a head</source>
        <translation>行领导拜访</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} points</source>
        <translation>{amount}点</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}天</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{what} ({language})</source>
        <translation>{what}（{language}）</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A draft holds for nobody: tiers and obligations stay as they are until it is adopted.</source>
        <translation>草稿不生效：采用之前，客户等级和维护事项保持不变。</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>采用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Draft saved: {name}</source>
        <translation>草稿已保存：{name}</translation>
    </message>
    <message>
        <source>Edit rules: {name}</source>
        <translation>编辑规则：{name}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Form or text</source>
        <translation>表单或文本</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第{line}行：{problem}</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>定位到行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The rules are sound.</source>
        <translation>规则校验通过。</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>试算…</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save the draft, or close once more to drop it.</source>
        <translation>改动尚未保存。请保存草稿，或再次关闭以放弃改动。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的写法</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则项</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Adopt…</source>
        <translation>采用…</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>比较客户…</translation>
    </message>
    <message>
        <source>Drop draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>暂无规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>分层方案</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>维护标准</translation>
    </message>
    <message>
        <source>The book holds rules that this version of the program cannot read: {why}</source>
        <translation>账册中有本版程序无法读取的规则：{why}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>试算…</translation>
    </message>
    <message>
        <source>Withdraw adoption</source>
        <translation>撤回采用</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>{day} 起生效</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation><numerusform>%n 户</numerusform></translation>
    </message>
    <message>
        <source>Copied: {who}. The clipboard is emptied after a minute.</source>
        <translation>已复制：{who}。一分钟后清空剪贴板。</translation>
    </message>
    <message>
        <source>Left out: {who}</source>
        <translation>已跳过：{who}</translation>
    </message>
    <message>
        <source>Not reached: {who}</source>
        <translation>未联系上：{who}</translation>
    </message>
    <message>
        <source>The list is frozen: who, how and in which words</source>
        <translation>名单已冻结：对象、方式与问候语不再变动</translation>
    </message>
    <message>
        <source>Ticked off: {who}</source>
        <translation>已完成：{who}</translation>
    </message>
    <message>
        <source>To do again: {who}</source>
        <translation>恢复为待问候：{who}</translation>
    </message>
    <message>
        <source>Tone kept: {who}</source>
        <translation>语气已保存：{who}</translation>
    </message>
    <message>
        <source>Words kept: {who}</source>
        <translation>问候语已保存：{who}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Copy the words</source>
        <translation>复制问候语</translation>
    </message>
    <message>
        <source>Freeze the list and print it first: then its lines have numbers.</source>
        <translation>请先冻结并打印名单，之后各行才有编号。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Numbers of the sheet…</source>
        <translation>按纸面编号登记…</translation>
    </message>
    <message>
        <source>Proof of who was missed…</source>
        <translation>问候执行情况…</translation>
    </message>
    <message>
        <source>Put clients on the list…</source>
        <translation>加入客户…</translation>
    </message>
    <message>
        <source>Save the words…</source>
        <translation>导出问候语…</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>恢复待办</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>#</source>
        <translation>序号</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation><numerusform>未接 %n 次</numerusform></translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏问候</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>随{name}问候</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>问候语</translation>
    </message>
</context>
<context>
    <name>SaveWordsDialog</name>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation><numerusform>所选 %n 位客户</numerusform></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Plain text (txt)</source>
        <translation>纯文本（txt）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>导出问候语</translation>
    </message>
    <message>
        <source>Say why; the reason is kept in the history.</source>
        <translation>请填写理由；理由会留存在操作记录中。</translation>
    </message>
    <message>
        <source>Table (csv)</source>
        <translation>表格（csv）</translation>
    </message>
    <message>
        <source>The file is not encrypted, and nothing is sent. Every export is recorded in the history.</source>
        <translation>文件不加密，本程序不外发消息。每次导出都会记入操作记录。</translation>
    </message>
    <message>
        <source>everybody who is still to be greeted</source>
        <translation>所有待问候客户</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>留存在操作记录中</translation>
    </message>
    <message>
        <source>numbers in full instead of masked</source>
        <translation>导出完整号码（不脱敏）</translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n greeting(s)</source>
        <translation><numerusform>{file} 已保存：%n 条问候</numerusform></translation>
    </message>
</context>
<context>
    <name>ScheduleBase</name>
    <message>
        <source>comes again</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 项，共 {count} 项</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change which ones?</source>
        <translation>要修改哪些？</translation>
    </message>
    <message>
        <source>It comes again</source>
        <translation>重复预约</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联络</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}：{text}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>管户簿</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <source>%n greeted</source>
        <translation><numerusform>已问候 %n 位</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>跳过 %n 位</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation><numerusform>未联系上 %n 位</numerusform></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>（已隐藏）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Numbers of the sheet</source>
        <translation>按纸面编号登记</translation>
    </message>
    <message>
        <source>The sheet is kept: {sum}</source>
        <translation>已按名单登记：{sum}</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>greeted</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>x not reached · c call · s SMS · w WeChat · e e-mail · l letter · v visit · a at the branch · - left out; nothing behind a number: greeted as planned</source>
        <translation>x 未联系上 · c 电话 · s 短信 · w 微信 · e 邮件 · l 信函 · v 上门 · a 到访 · - 跳过；编号后不加字母：按计划方式已问候</translation>
    </message>
    <message>
        <source>{number}  is not on the sheet</source>
        <translation>{number}  名单上没有此编号</translation>
    </message>
    <message>
        <source>{number}  {who}: done before</source>
        <translation>{number}  {who}：此前已完成</translation>
    </message>
    <message>
        <source>{number}  {who}: is blocked now</source>
        <translation>{number}  {who}：现不宜问候</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Arrival sheet</source>
        <translation>到访安排表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day's round</source>
        <translation>当日路线</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>帮助与快捷键</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>隐藏号码与金额</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>New gathering</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新建转介</translation>
    </message>
    <message>
        <source>Note a to-do</source>
        <translation>新增待办</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Plan a gift</source>
        <translation>计划礼品</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Star calculator</source>
        <translation>星点值计算器</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>The book as it stood…</source>
        <translation>那天的管户簿…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo several steps</source>
        <translation>撤销多步</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>View of the clients</source>
        <translation>客户视图</translation>
    </message>
    <message>
        <source>Wording check</source>
        <translation>用语检查</translation>
    </message>
    <message>
        <source>Year calendar</source>
        <translation>年历</translation>
    </message>
    <message>
        <source>also {readings}</source>
        <translation>又读 {readings}</translation>
    </message>
    <message>
        <source>lunar {day}</source>
        <translation>农历{day}</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>切换语言 / English</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>both</source>
        <translation>两项都留</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Signed: {count}</source>
        <translation>已签收 {count} 份</translation>
    </message>
    <message>
        <source>Slips were signed</source>
        <translation>领取单已签收</translation>
    </message>
    <message>
        <source>empty: the client</source>
        <translation>留空：客户本人</translation>
    </message>
</context>
<context>
    <name>SimulateDialog</name>
    <message numerus="yes">
        <source>%n client(s) moving</source>
        <translation><numerusform>%n户变动</numerusform></translation>
    </message>
    <message>
        <source>Beside what is in force: {name}</source>
        <translation>与现行对比：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rated {done} of {total}</source>
        <translation>已评定 {done}/{total}</translation>
    </message>
    <message>
        <source>Take over into the draft</source>
        <translation>带入草稿</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在试算…</translation>
    </message>
    <message numerus="yes">
        <source>time for %n client(s)</source>
        <translation><numerusform>时间够维护%n户</numerusform></translation>
    </message>
    <message>
        <source>{before} → {after} hours a year, {capacity} possible</source>
        <translation>全年工时 {before} → {after}，可用 {capacity}</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>After</source>
        <translation>试算后</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Coverage goal</source>
        <translation>覆盖率目标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>{before} hours a year before, {after} after, {capacity} possible.</source>
        <translation>全年工时：现行 {before}，试算后 {after}，可用 {capacity}。</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{count} clients move.</source>
        <translation>{count}户变动。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>The order given</source>
        <translation>默认顺序</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>All clients</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>期初月份</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>期末月份</translation>
    </message>
    <message>
        <source>Whose movements</source>
        <translation>客户范围</translation>
    </message>
</context>
<context>
    <name>SpreadTab</name>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Bins in figures</source>
        <translation>分档数字</translation>
    </message>
    <message>
        <source>CNY 10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Distribution of assets</source>
        <translation>资产分布</translation>
    </message>
    <message>
        <source>Lower bounds of the bins</source>
        <translation>各档下限</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Own bins</source>
        <translation>自定分档</translation>
    </message>
    <message>
        <source>Remember for this book</source>
        <translation>本簿沿用</translation>
    </message>
    <message>
        <source>The book has no figures yet</source>
        <translation>管户簿中还没有数据</translation>
    </message>
    <message>
        <source>The book uses these bins from now on</source>
        <translation>本簿今后使用这些分档</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>below {edge}</source>
        <translation>{edge} 以下</translation>
    </message>
    <message>
        <source>lower bounds in CNY 10,000: 500,600,700</source>
        <translation>各档下限（万元）：500,600,700</translation>
    </message>
    <message>
        <source>of assets</source>
        <translation>资产占比</translation>
    </message>
    <message>
        <source>of clients</source>
        <translation>户数占比</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Life-cycle stages</source>
        <translation>生命周期阶段</translation>
    </message>
    <message>
        <source>Steps of the relation</source>
        <translation>客户关系进程</translation>
    </message>
    <message>
        <source>The rules propose, your own word wins; {count} were set by hand.</source>
        <translation>由规则推荐，以您的判断为准；已有{count}户由人工认定。</translation>
    </message>
</context>
<context>
    <name>StandingSection</name>
    <message>
        <source>Answers for it</source>
        <translation>维护责任</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Hidden by the privacy screen.</source>
        <translation>隐私模式下不显示。</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Reason of loss…</source>
        <translation>流失原因…</translation>
    </message>
    <message>
        <source>Tier and care</source>
        <translation>等级与维护</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>To {tier}</source>
        <translation>距{tier}</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>达标依据</translation>
    </message>
    <message>
        <source>Why this tier…</source>
        <translation>等级依据…</translation>
    </message>
    <message>
        <source>month {count} of {limit}</source>
        <translation>第{count}/{limit}个月</translation>
    </message>
    <message>
        <source>no reason said yet</source>
        <translation>尚未填写原因</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>or {count} other ways</source>
        <translation>或其他{count}种途径</translation>
    </message>
    <message>
        <source>quarter {count} of {limit}</source>
        <translation>第{count}/{limit}个季度</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>{missed}; lost on {day} if it goes on</source>
        <translation>{missed}；持续未达标将于 {day} 降级</translation>
    </message>
    <message>
        <source>{points} points more</source>
        <translation>差{points}点</translation>
    </message>
    <message>
        <source>{tier} from {day}</source>
        <translation>{day} 起为{tier}</translation>
    </message>
</context>
<context>
    <name>StarDialog</name>
    <message>
        <source>, then </source>
        <translation>，再</translation>
    </message>
    <message>
        <source>Amount, 10,000 yuan</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each counts after {order}. The source does not give the order; it stands in the scheme's file.</source>
        <translation>每笔先{order}折算后计入。制度未说明先后，顺序取自方案文件。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>星点值</translation>
    </message>
    <message>
        <source>Points a 10,000</source>
        <translation>每万元点数</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>星点值：{points}</translation>
    </message>
    <message>
        <source>Single transactions</source>
        <translation>单笔交易</translation>
    </message>
    <message>
        <source>Star calculator</source>
        <translation>星点值计算器</translation>
    </message>
    <message>
        <source>average of six months</source>
        <translation>半年日均</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>不予评定</translation>
    </message>
    <message>
        <source>sum of six months</source>
        <translation>半年累计</translation>
    </message>
    <message>
        <source>the cap of its business</source>
        <translation>按业务单笔上限</translation>
    </message>
    <message>
        <source>the discount of its fee</source>
        <translation>按费率优惠比例</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name}（{kind}）</translation>
    </message>
    <message>
        <source>{points} points more for {tier}</source>
        <translation>距{tier}还差{points}点</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Data as of {value}</source>
        <translation>数据日期 {value}</translation>
    </message>
    <message>
        <source>Last sync {value}</source>
        <translation>上次同步 {value}</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Unlocked · encrypted on this computer</source>
        <translation>已解锁 · 本机加密存放</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Managed</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Close the opportunity…</source>
        <translation>关闭商机…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联络记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Next step of the opportunity</source>
        <translation>商机下一步</translation>
    </message>
    <message>
        <source>Not accepted: close…</source>
        <translation>未接受：关闭…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>进入此步</translation>
    </message>
    <message>
        <source>To be done next</source>
        <translation>下一步待办</translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation>日期请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>becomes a to-do</source>
        <translation>将列为待办</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>say why the order is left</source>
        <translation>请说明为何跳步或退回</translation>
    </message>
    <message>
        <source>{name}: {stage}</source>
        <translation>{name}：{stage}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Client {place}</source>
        <translation>第 {place} 户</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>上一户</translation>
    </message>
</context>
<context>
    <name>StoryTab</name>
    <message>
        <source>Nothing fits.</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索动态</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>StrategicView</name>
    <message numerus="yes">
        <source>%n client(s), {share}</source>
        <translation><numerusform>%n户，{share}</numerusform></translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>Proposed from value and growth; choose clients in the list and mark them to decide otherwise.</source>
        <translation>按价值和增长推荐；如需调整，在右侧名单中选择客户后标注。</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Several words or a long sentence; at least {bits} bits</source>
        <translation>用几个词或一句话，强度至少 {bits} 位</translation>
    </message>
    <message>
        <source>Strong: {bits} bits</source>
        <translation>强度足够：{bits} 位</translation>
    </message>
    <message>
        <source>Too weak: {bits} of {needed} bits</source>
        <translation>太弱：{bits} 位，需 {needed} 位</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) kept until they arrive; nothing is lost.</source>
        <translation><numerusform>%n 项变更在等待补齐，不会丢失。</numerusform></translation>
    </message>
    <message>
        <source>Choose a packet</source>
        <translation>选择同步包</translation>
    </message>
    <message>
        <source>Choose a packet…</source>
        <translation>选择同步包…</translation>
    </message>
    <message>
        <source>Choose its packet, or drop it here. You see what would change before it does.</source>
        <translation>选择它的同步包，或直接拖到这里。先预演，看清变更再合并。</translation>
    </message>
    <message>
        <source>Copies of the book</source>
        <translation>管户簿副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Decided; it reaches the other computers by itself</source>
        <translation>已处理，结果随下次同步传到其他电脑</translation>
    </message>
    <message>
        <source>Enter keeps the name</source>
        <translation>按 Enter 保存名称</translation>
    </message>
    <message>
        <source>From the other computer</source>
        <translation>来自另一台电脑</translation>
    </message>
    <message>
        <source>Last packet for it</source>
        <translation>最近发出</translation>
    </message>
    <message>
        <source>Last packet from it</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Make a packet for a new computer, carry it there and open it at the first start. From then on each side makes packets for the other; merging one twice, or in any order, does no harm.</source>
        <translation>先为新电脑生成同步包，带过去在首次启动时打开。此后两边互相生成、合并同步包；重复合并、次序颠倒都没有关系。</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>生成同步包…</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {deleted} deleted clients, {conflicts} conflicts</source>
        <translation>已合并：客户新增 {new}，变更 {changed}，删除 {deleted}，冲突 {conflicts}</translation>
    </message>
    <message>
        <source>Name of this copy</source>
        <translation>本机名称</translation>
    </message>
    <message numerus="yes">
        <source>Packet {file} is ready: %n change(s)</source>
        <translation><numerusform>同步包 {file} 已生成，含 %n 项变更</numerusform></translation>
    </message>
    <message>
        <source>Packets (*.rms);;All files (*)</source>
        <translation>同步包 (*.rms);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名指纹</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>This computer is called</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>This copy has a name</source>
        <translation>本机名称已保存</translation>
    </message>
    <message>
        <source>To the other computer</source>
        <translation>发往另一台电脑</translation>
    </message>
    <message>
        <source>Two computers, one book</source>
        <translation>两台电脑，一本管户簿</translation>
    </message>
    <message>
        <source>Writes what the other copy does not have yet into one encrypted file for the stick.</source>
        <translation>把另一台电脑尚未收到的变更写入一个加密文件，用U盘带过去。</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Changed since: F5 counts again</source>
        <translation>数据有变动，按F5重新统计</translation>
    </message>
    <message>
        <source>Counting {done} of {total}…</source>
        <translation>正在统计 {done}/{total}…</translation>
    </message>
</context>
<context>
    <name>TableTab</name>
    <message>
        <source>Behind the figure</source>
        <translation>返回全部</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Ctrl+N follows a need of a client, step by step.</source>
        <translation>按 Ctrl+N 为客户的需求建立商机。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Every need</source>
        <translation>全部需求</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>No opportunity fits these filters</source>
        <translation>没有符合筛选的商机</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开客户卡</translation>
    </message>
    <message>
        <source>Opportunity table</source>
        <translation>商机进程表</translation>
    </message>
    <message>
        <source>Print the opportunity table</source>
        <translation>打印商机进程表</translation>
    </message>
    <message>
        <source>Record an interaction</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>S next step, K close, Enter card</source>
        <translation>S 下一步，K 关闭，Enter 客户卡</translation>
    </message>
    <message>
        <source>Show all opportunities again</source>
        <translation>重新显示全部商机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Take some of them off.</source>
        <translation>请去掉一些条件。</translation>
    </message>
    <message>
        <source>together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>{count} opportunities</source>
        <translation>{count} 条商机</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adopted rules</source>
        <translation>已采用的规则</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Client facts</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Clients, with all that belongs to them</source>
        <translation>客户（含其全部资料）</translation>
    </message>
    <message>
        <source>Closed reports</source>
        <translation>已定稿报表</translation>
    </message>
    <message>
        <source>Contact ways</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Copies of the book</source>
        <translation>管户簿副本</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Edited, so kept</source>
        <translation>有修改，已保留</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>联络记录</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Missing from “{name}”: entries {first}–{last}</source>
        <translation>缺少“{name}”的记录 {first}–{last}</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>资产快照</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Prints and exports</source>
        <translation>打印与导出</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>记住的列对应关系</translation>
    </message>
    <message>
        <source>Service plans and notes</source>
        <translation>服务方案与九宫格</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tiers set by hand</source>
        <translation>手工调整的等级</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Waived obligations</source>
        <translation>免做的应做事项</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Change them</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Some have: {tags}</source>
        <translation>已有：{tags}</translation>
    </message>
    <message>
        <source>Tags of {changed} clients changed, {same} were like that already</source>
        <translation>改了 {changed} 位客户的标签，{same} 位本来就是这样</translation>
    </message>
    <message>
        <source>Tags of {count} clients</source>
        <translation>{count} 户的标签</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Words, separated by blanks</source>
        <translation>多个标签用空格分开</translation>
    </message>
</context>
<context>
    <name>TagStrip</name>
    <message>
        <source>+ Tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Give this client a tag</source>
        <translation>给该客户加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Take away the tag {tag}</source>
        <translation>去掉标签 {tag}</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Ask from</source>
        <translation>开始提醒</translation>
    </message>
    <message>
        <source>By</source>
        <translation>应办日</translation>
    </message>
    <message>
        <source>Change what is to be done</source>
        <translation>修改待办</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client: name, reading or number</source>
        <translation>客户：姓名、拼音或客户号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>维护内容</translation>
    </message>
    <message>
        <source>Done with the next contact</source>
        <translation>下次联络到客户即办结</translation>
    </message>
    <message>
        <source>Empty: some days before, as the rules say</source>
        <translation>留空：按规则提前几天提醒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say by which day, for instance +2 for the day after tomorrow.</source>
        <translation>请填写应办日，例如 +2 表示后天。</translation>
    </message>
    <message>
        <source>Say for which client.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>e.g. bring the contract</source>
        <translation>例如：送合同</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>After-sales care</source>
        <translation>售后跟踪</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>资讯服务</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>情感关怀</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>拜访报告</translation>
    </message>
    <message>
        <source>Wealth check</source>
        <translation>财富诊断</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>维护小组</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Written down: {name}</source>
        <translation>已登记：{name}</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Add somebody to the service team</source>
        <translation>添加维护人员</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Manager (A)</source>
        <translation>A角</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>维护小组</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}</translation>
    </message>
    <message>
        <source>the standard asks for one; nobody is named</source>
        <translation>维护标准要求，尚未指定</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{name}: edit</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>删除{name}</translation>
    </message>
    <message>
        <source>{role}: name somebody</source>
        <translation>指定{role}</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Add a member: name, pinyin, number</source>
        <translation>添加成员：姓名、拼音、客户号</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>TieSection</name>
    <message>
        <source>{name}: open the card</source>
        <translation>打开{name}的客户卡</translation>
    </message>
</context>
<context>
    <name>TierDialog</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As rated</source>
        <translation>系统评定</translation>
    </message>
    <message>
        <source>By contribution</source>
        <translation>贡献星级</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>等级起始日</translation>
    </message>
    <message>
        <source>Hidden by the privacy screen.</source>
        <translation>隐私模式下不显示。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>等级沿革</translation>
    </message>
    <message>
        <source>Lost on, if missed until then</source>
        <translation>持续不达标则于此日降级</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>评定值</translation>
    </message>
    <message>
        <source>Missed ratings</source>
        <translation>未达标次数</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>未达等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>星点值</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>手工定级…</translation>
    </message>
    <message>
        <source>Star calculator…</source>
        <translation>星点值计算器…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消手工定级</translation>
    </message>
    <message>
        <source>The calculation</source>
        <translation>计算明细</translation>
    </message>
    <message>
        <source>The rating stands again.</source>
        <translation>已恢复系统评定。</translation>
    </message>
    <message>
        <source>The way to {tier}</source>
        <translation>晋升{tier}还差</translation>
    </message>
    <message>
        <source>Tier scheme</source>
        <translation>分层方案</translation>
    </message>
    <message>
        <source>To {tier}</source>
        <translation>距{tier}</translation>
    </message>
    <message>
        <source>Ways to {tier} (one of them is enough)</source>
        <translation>晋升{tier}的途径（满足一条即可）</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>等级依据</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工定级</translation>
    </message>
    <message>
        <source>by hand until {day}</source>
        <translation>手工定级，至{day}</translation>
    </message>
    <message>
        <source>watched since {day}</source>
        <translation>{day}起关注</translation>
    </message>
    <message>
        <source>{amount} × {coefficient} a 10,000 = {points}</source>
        <translation>{amount} × {coefficient}（每万元）= {points}</translation>
    </message>
    <message>
        <source>{count} of {limit} in a row</source>
        <translation>连续 {count} / {limit} 次</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 点</translation>
    </message>
    <message>
        <source>{tier}, set by hand</source>
        <translation>{tier}（手工定级）</translation>
    </message>
    <message>
        <source>{way}, all of:</source>
        <translation>{way}，须同时满足：</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>At the end of {month} no way into a tier is known to be met</source>
        <translation>截至{month}，未确认达到任何一条准入条件</translation>
    </message>
    <message>
        <source>Everybody is at least {tier}</source>
        <translation>未达更高等级，均为{tier}</translation>
    </message>
    <message>
        <source>Kept although missed: month {misses} of {limit}</source>
        <translation>第{misses}/{limit}个月未达标，等级暂予保留</translation>
    </message>
    <message>
        <source>Kept although missed: quarter {misses} of {limit}</source>
        <translation>第{misses}/{limit}个季度未达标，等级暂予保留</translation>
    </message>
    <message>
        <source>No star points at the end of {month}, not rated</source>
        <translation>截至{month}，星点值为0，不予评定</translation>
    </message>
    <message>
        <source>Raised to {tier}, because of {product}</source>
        <translation>因持有{product}，调高至{tier}</translation>
    </message>
    <message>
        <source>Set by hand until {until}: {note}</source>
        <translation>手工调整（至{until}）：{note}</translation>
    </message>
    <message>
        <source>Set by hand: {note}</source>
        <translation>手工调整：{note}</translation>
    </message>
    <message>
        <source>This scheme does not rate clients of this kind</source>
        <translation>本方案不评定此类客户</translation>
    </message>
    <message>
        <source>{measure} at the end of {month} CNY {value_yuan}, below the lowest tier</source>
        <translation>截至{month}，{measure}{value_wan}万元，未达最低等级</translation>
    </message>
    <message>
        <source>{measure} at the end of {month} CNY {value_yuan}, {tier} begins at CNY {low_yuan}</source>
        <translation>截至{month}，{measure}{value_wan}万元，达到{tier}标准（{low_wan}万元）</translation>
    </message>
    <message>
        <source>{measure} at the end of {month} {value}, {tier} asks for {low}</source>
        <translation>截至{month}，{measure}为{value}，达到{tier}标准（{low}）</translation>
    </message>
    <message>
        <source>{measure} cannot be worked out, missing: {months}</source>
        <translation>{measure}无法计算，缺少：{months}</translation>
    </message>
    <message>
        <source>{measure} cannot be worked out: no imported file has this figure</source>
        <translation>{measure}无法计算：导入的文件没有这项数据</translation>
    </message>
    <message>
        <source>{measure}: CNY {more_yuan} more by {by}</source>
        <translation>{measure}：{by}前须再发生{more_wan}万元</translation>
    </message>
    <message>
        <source>{measure}: CNY {more_yuan} more on {by}</source>
        <translation>{measure}：{by}时点须再增加{more_wan}万元</translation>
    </message>
    <message>
        <source>{measure}: CNY {more_yuan} more, held for {months} months ({coefficient} points a 10,000)</source>
        <translation>{measure}：增加{more_wan}万元并保持{months}个月（每万元{coefficient}点）</translation>
    </message>
    <message>
        <source>{measure}: CNY {more_yuan} more, once ({coefficient} points a 10,000)</source>
        <translation>{measure}：再发生{more_wan}万元（每万元{coefficient}点）</translation>
    </message>
    <message>
        <source>{measure}: hold CNY {level_yuan} a day from {since} to {by} ({days} days), CNY {more_yuan} more than now</source>
        <translation>{measure}：{since}至{by}（{days}天）日均须保持{level_wan}万元，比现在多{more_wan}万元</translation>
    </message>
    <message>
        <source>{measure}: met</source>
        <translation>{measure}：已达标</translation>
    </message>
    <message>
        <source>{measure}: reached on {by}</source>
        <translation>{measure}：到{by}即达标</translation>
    </message>
    <message>
        <source>{measure}: reached on {by} if CNY {level_yuan} a day are held until then</source>
        <translation>{measure}：日均保持{level_wan}万元至{by}即可达标</translation>
    </message>
    <message>
        <source>{measure}: {more} more by {by}</source>
        <translation>{measure}：{by}前还差{more}</translation>
    </message>
    <message>
        <source>{points} star points at the end of {month}, {tier} begins at {low}</source>
        <translation>截至{month}，星点值{points}，达到{tier}标准（{low}）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Appointments</source>
        <translation>预约拜访</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>生日礼</translation>
    </message>
    <message>
        <source>Checked: {part}</source>
        <translation>已核实：{part}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联络</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>已办：{title}</translation>
    </message>
    <message>
        <source>Entitlement used: {name}</source>
        <translation>使用权益：{name}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Import: {file}</source>
        <translation>导入：{file}</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Large inflow in {month}: {amount}</source>
        <translation>{month} 大额流入：{amount}</translation>
    </message>
    <message>
        <source>Large outflow in {month}: {amount}</source>
        <translation>{month} 大额流出：{amount}</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>Marks and checks</source>
        <translation>标记与核实</translation>
    </message>
    <message>
        <source>Money and tier</source>
        <translation>资金与等级</translation>
    </message>
    <message>
        <source>Next: {step} {day}</source>
        <translation>下一步：{step} {day}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunity closed, {outcome}: {title}</source>
        <translation>商机关闭（{outcome}）：{title}</translation>
    </message>
    <message>
        <source>Opportunity, stage {stage}</source>
        <translation>商机阶段：{stage}</translation>
    </message>
    <message>
        <source>Opportunity: {title}</source>
        <translation>商机：{title}</translation>
    </message>
    <message>
        <source>Referral answered, {outcome}</source>
        <translation>转介结果：{outcome}</translation>
    </message>
    <message>
        <source>Referred by {who}</source>
        <translation>由{who}转介</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>沙龙</translation>
    </message>
    <message>
        <source>Salon at city level</source>
        <translation>市行级沙龙</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>已办待办</translation>
    </message>
    <message>
        <source>Tier set by hand: {tier}</source>
        <translation>手工定级：{tier}</translation>
    </message>
    <message>
        <source>Tier: {from_tier} → {to_tier}</source>
        <translation>客户等级：{from_tier} → {to_tier}</translation>
    </message>
    <message>
        <source>Visit with a senior</source>
        <translation>陪同领导拜访</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行业务</translation>
    </message>
    <message>
        <source>became a client</source>
        <translation>已成为客户</translation>
    </message>
    <message>
        <source>contact ways</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>客户谢绝</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>interest {interest} of 5</source>
        <translation>意向 {interest}/5</translation>
    </message>
    <message>
        <source>kept in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not to be reached</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>with 1 other</source>
        <translation>同场另有 1 人</translation>
    </message>
    <message>
        <source>with {count} others</source>
        <translation>同场另有 {count} 人</translation>
    </message>
    <message>
        <source>won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}：{said}</translation>
    </message>
    <message>
        <source>{product} begins: {amount}</source>
        <translation>{product} 起息：{amount}</translation>
    </message>
    <message>
        <source>{product} matured: {amount}</source>
        <translation>{product} 到期：{amount}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop the bank's export on the window to begin.</source>
        <translation>把行内导出的文件拖到窗口上即可开始。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Note a to-do…</source>
        <translation>新增待办…</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今日没有应做事项。</translation>
    </message>
    <message>
        <source>Only a to-do is ticked off; this closes by what is recorded.</source>
        <translation>只有待办可以直接勾办，这一项由登记的联络自动办结。</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owe again</source>
        <translation>恢复应做</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Print visit plan</source>
        <translation>打印拜访计划</translation>
    </message>
    <message>
        <source>Print visit plan ({count})</source>
        <translation>打印拜访计划（{count}）</translation>
    </message>
    <message>
        <source>Record an interaction</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>Show settled</source>
        <translation>显示已办结</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Visit report…</source>
        <translation>拜访报告…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免做…</translation>
    </message>
    <message>
        <source>What comes next stands in the calendar.</source>
        <translation>后续安排见日历。</translation>
    </message>
    <message>
        <source>What is owed today</source>
        <translation>今日应做事项</translation>
    </message>
    <message>
        <source>{name}: recorded</source>
        <translation>{name}：已登记</translation>
    </message>
    <message>
        <source>{name}: recorded, {count} done</source>
        <translation>{name}：已登记，完成 {count} 项应做事项</translation>
    </message>
</context>
<context>
    <name>TodoSection</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Hide settled</source>
        <translation>收起已办</translation>
    </message>
    <message>
        <source>Note a to-do</source>
        <translation>新增待办</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Settled: {count}</source>
        <translation>已办 {count}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}前</translation>
    </message>
    <message>
        <source>with the next contact</source>
        <translation>联络到即办结</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>帮助与快捷键</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation>锁定管户簿</translation>
    </message>
    <message>
        <source>Privacy: hide other clients and amounts</source>
        <translation>隐私模式：隐藏其他客户与金额</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Search clients and commands</source>
        <translation>搜索客户与命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
</context>
<context>
    <name>TravelDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Forget what was said (Del)</source>
        <translation>删除手填时间（Del）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>No times are known yet</source>
        <translation>还没有路程时间</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>记下路程</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Times between districts</source>
        <translation>路程时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Without one a usual time is taken for the same street, the same district and another one.</source>
        <translation>没有记录时，按同街、同区、跨区的常用时间估计。</translation>
    </message>
    <message numerus="yes">
        <source>from %n way(s)</source>
        <translation><numerusform>由 %n 次拜访得出</numerusform></translation>
    </message>
    <message>
        <source>the branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>told</source>
        <translation>手填</translation>
    </message>
</context>
<context>
    <name>TwinHint</name>
    <message>
        <source>Compare with whoever may be the same</source>
        <translation>与可能是同一人的客户对照</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对照…</translation>
    </message>
    <message>
        <source>This client may stand in the book twice.</source>
        <translation>这位客户可能重复。</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>Find duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Possible duplicates in the book: {count}</source>
        <translation>管户簿中可能重复的客户：{count} 对</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>{count} steps redone</source>
        <translation>已重做 {count} 步</translation>
    </message>
    <message>
        <source>{count} steps undone</source>
        <translation>已撤销 {count} 步</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Book</source>
        <translation>管户簿</translation>
    </message>
    <message>
        <source>Books (*.guanhu)</source>
        <translation>管户簿 (*.guanhu)</translation>
    </message>
    <message>
        <source>Choose a book</source>
        <translation>选择管户簿</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>新建管户簿…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>That passphrase does not open this book.</source>
        <translation>口令不正确，无法打开该管户簿。</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your book</source>
        <translation>打开管户簿</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Guanhu</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Look at a demonstration book</source>
        <translation>查看演示管户簿</translation>
    </message>
    <message>
        <source>Second copy from a packet…</source>
        <translation>用同步包建立副本…</translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作量</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>CNY {figure} a year</source>
        <translation>年贡献{figure}元</translation>
    </message>
    <message>
        <source>RFM (the text's TFM)</source>
        <translation>RFM（素材作TFM）</translation>
    </message>
    <message>
        <source>a client for {days} days</source>
        <translation>成为客户{days}天</translation>
    </message>
    <message>
        <source>assets of CNY {assets_yuan}</source>
        <translation>资产{assets_wan}万元</translation>
    </message>
    <message>
        <source>assets of CNY {figure}</source>
        <translation>资产{figure}元</translation>
    </message>
    <message>
        <source>assets {percent} % in {months} months</source>
        <translation>{months}个月资产变动{percent}%</translation>
    </message>
    <message>
        <source>below the bands</source>
        <translation>维护档以下</translation>
    </message>
    <message>
        <source>contribution of CNY {contribution_yuan} a year</source>
        <translation>年贡献{contribution_yuan}元</translation>
    </message>
    <message>
        <source>file complete to {figure} %</source>
        <translation>档案完整度{figure}%</translation>
    </message>
    <message>
        <source>managed client</source>
        <translation>管户客户</translation>
    </message>
    <message>
        <source>no contact for {days} days</source>
        <translation>{days}天未联络</translation>
    </message>
    <message>
        <source>no longer in the bank's newest figures</source>
        <translation>最新数据中已无此客户</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>risk step {figure}</source>
        <translation>风险等级{figure}级</translation>
    </message>
    <message>
        <source>said by the manager: {note}</source>
        <translation>客户经理认定：{note}</translation>
    </message>
    <message>
        <source>value class {letter}</source>
        <translation>价值{letter}类</translation>
    </message>
    <message>
        <source>{count} contacts in {months} months</source>
        <translation>近{months}个月联络{count}次</translation>
    </message>
    <message>
        <source>{figure} contacts in a year</source>
        <translation>一年联络{figure}次</translation>
    </message>
    <message>
        <source>{figure} products</source>
        <translation>持有{figure}种产品</translation>
    </message>
    <message>
        <source>{figure} years a client</source>
        <translation>开户{figure}年</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Choose a figure to see its clients</source>
        <translation>点选数字查看对应客户</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>年贡献</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标注…</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>战略分类</translation>
    </message>
    <message>
        <source>Value views</source>
        <translation>价值视图</translation>
    </message>
    <message>
        <source>What value is</source>
        <translation>价值口径</translation>
    </message>
    <message>
        <source>by assets</source>
        <translation>按资产</translation>
    </message>
    <message>
        <source>by contribution</source>
        <translation>按贡献</translation>
    </message>
</context>
<context>
    <name>ValueView</name>
    <message>
        <source>{share} of all</source>
        <translation>占{share}</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Adoption withdrawn</source>
        <translation>撤回采用</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>修改预约</translation>
    </message>
    <message>
        <source>Appointment deleted</source>
        <translation>删除预约</translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>活动到场</translation>
    </message>
    <message>
        <source>Book made</source>
        <translation>新建管户簿</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Business days of the branch</source>
        <translation>网点营业日</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>修改客户</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Client marked</source>
        <translation>客户标注</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Days off of a year imported</source>
        <translation>导入年度放假安排</translation>
    </message>
    <message>
        <source>Days off of a year taken away</source>
        <translation>移除年度放假安排</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Desk duty recorded</source>
        <translation>登记岗位事项</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>副本登记</translation>
    </message>
    <message>
        <source>Duplicates merged</source>
        <translation>合并重复客户</translation>
    </message>
    <message>
        <source>Entitlement used</source>
        <translation>登记权益使用</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Feedback to the referrer</source>
        <translation>向转介人反馈</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>档案核实</translation>
    </message>
    <message>
        <source>Gathering called off</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Gathering changed</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Gathering deleted</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>Gathering held</source>
        <translation>举办活动</translation>
    </message>
    <message>
        <source>Gathering planned</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Gift approved</source>
        <translation>批准礼品</translation>
    </message>
    <message>
        <source>Gift cancelled</source>
        <translation>取消礼品</translation>
    </message>
    <message>
        <source>Gift changed</source>
        <translation>修改礼品</translation>
    </message>
    <message>
        <source>Gift given</source>
        <translation>礼品送达</translation>
    </message>
    <message>
        <source>Gift planned</source>
        <translation>计划礼品</translation>
    </message>
    <message>
        <source>Gift signed for</source>
        <translation>礼品签收</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Group of clients</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Interaction changed</source>
        <translation>修改联络记录</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>删除联络记录</translation>
    </message>
    <message>
        <source>Interaction recorded</source>
        <translation>登记联络</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>活动邀请</translation>
    </message>
    <message>
        <source>KYC grid</source>
        <translation>九宫格</translation>
    </message>
    <message>
        <source>Life event changed</source>
        <translation>修改大事</translation>
    </message>
    <message>
        <source>Life event deleted</source>
        <translation>删除大事</translation>
    </message>
    <message>
        <source>Life event noted</source>
        <translation>登记大事</translation>
    </message>
    <message>
        <source>Life event reported</source>
        <translation>大事上报</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Obligation waived</source>
        <translation>免做应做事项</translation>
    </message>
    <message>
        <source>Opportunity changed</source>
        <translation>修改商机</translation>
    </message>
    <message>
        <source>Opportunity closed</source>
        <translation>关闭商机</translation>
    </message>
    <message>
        <source>Opportunity deleted</source>
        <translation>删除商机</translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Opportunity reopened</source>
        <translation>重新打开商机</translation>
    </message>
    <message>
        <source>Own occasion</source>
        <translation>自定问候日</translation>
    </message>
    <message>
        <source>Own occasion deleted</source>
        <translation>删除自定问候日</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>合并同步包</translation>
    </message>
    <message>
        <source>Plan of a gathering</source>
        <translation>活动筹备</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>转介结果</translation>
    </message>
    <message>
        <source>Referral deleted</source>
        <translation>删除转介</translation>
    </message>
    <message>
        <source>Referral recorded</source>
        <translation>登记转介</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Replies to an invitation</source>
        <translation>邀请回复</translation>
    </message>
    <message>
        <source>Round taken over</source>
        <translation>路线写入日历</translation>
    </message>
    <message>
        <source>Rules adopted</source>
        <translation>采用规则</translation>
    </message>
    <message>
        <source>Rules drafted</source>
        <translation>规则草稿</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>修改重复日程</translation>
    </message>
    <message>
        <source>Series planned</source>
        <translation>安排重复日程</translation>
    </message>
    <message>
        <source>Service plan</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>维护小组</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several clients changed</source>
        <translation>批量修改客户</translation>
    </message>
    <message>
        <source>Several clients deleted</source>
        <translation>批量删除客户</translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Step of an opportunity</source>
        <translation>商机步骤</translation>
    </message>
    <message>
        <source>Stock of the cupboard</source>
        <translation>礼品出入库</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>新增待办</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>修改待办</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>办结待办</translation>
    </message>
    <message>
        <source>Task dropped</source>
        <translation>放弃待办</translation>
    </message>
    <message>
        <source>Task opened again</source>
        <translation>重新打开待办</translation>
    </message>
    <message>
        <source>Thing of the cupboard</source>
        <translation>库存礼品</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>手工定级</translation>
    </message>
    <message>
        <source>Time between districts</source>
        <translation>路程时间</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>View kept</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Visits typed from paper</source>
        <translation>纸质拜访结果录入</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>client card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>client list</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>contact way</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>gift ledger</source>
        <translation>礼品台账</translation>
    </message>
    <message>
        <source>greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>history</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>holdings</source>
        <translation>持有产品</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>客户关系</translation>
    </message>
    <message>
        <source>the branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>words copied in spite of the wording check</source>
        <translation>未按用语检查而复制的话术</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Tick what was verified.</source>
        <translation>请勾选核实了哪些内容。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>never verified</source>
        <translation>从未核实</translation>
    </message>
    <message>
        <source>verified {day}, {source}</source>
        <translation>{day} 核实，{source}</translation>
    </message>
    <message>
        <source>{count} months ago</source>
        <translation>{count}个月前</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation><numerusform>%n处不同</numerusform></translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Choose a view  Ctrl+Shift+1 to 9</source>
        <translation>选择视图  Ctrl+Shift+1 至 9</translation>
    </message>
    <message>
        <source>Rename, order, delete…</source>
        <translation>改名、排序、删除…</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>View: {name}, changed</source>
        <translation>视图：{name}（已改动）</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>N plans something on the chosen day.</source>
        <translation>按 N 在所选日期新建预约。</translation>
    </message>
    <message>
        <source>Nothing is planned in this month</source>
        <translation>本月没有安排</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>本人事项</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No view of your own yet: filter the list and keep it as a view.</source>
        <translation>还没有自己的视图：筛选客户列表后可存为视图。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>视图已删除</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Reading the book as it stood on {day}</source>
        <translation>正在读取 {day} 当天的管户簿</translation>
    </message>
</context>
<context>
    <name>VisitReport</name>
    <message>
        <source>How I am seen</source>
        <translation>对我的评价</translation>
    </message>
    <message>
        <source>Opinions and advice</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>VisitSheetDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>纸上的日期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>No visits are planned on this day.</source>
        <translation>当日没有拜访计划。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Recorded from paper: {count}</source>
        <translation>已录入纸质结果 {count} 条</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the visit plan</source>
        <translation>拜访计划回录</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>将录入的内容</translation>
    </message>
    <message>
        <source>interest {grade}</source>
        <translation>意向 {grade}</translation>
    </message>
    <message>
        <source>not gone</source>
        <translation>未前往</translation>
    </message>
    <message>
        <source>not gone, cancelled</source>
        <translation>未前往，预约取消</translation>
    </message>
    <message>
        <source>print {number}, {time}</source>
        <translation>第 {number} 次打印，{time}</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>已录入过</translation>
    </message>
    <message>
        <source>row, letter, interest 1 to 5, minutes, words: 12 v 3 30 · v visited · c by phone · a at the branch · x not met · b appointment made · r refused · - not gone</source>
        <translation>行号、字母、意向 1–5、分钟、备注：12 v 3 30 · v 已拜访 · c 电话 · a 到访网点 · x 未见到 · b 已约见 · r 拒绝 · - 未前往</translation>
    </message>
    <message>
        <source>the last print</source>
        <translation>最近一次打印</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{number}  is not on the plan</source>
        <translation>{number}  不在计划中</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Drag a row on a day, or press Enter to plan it on the selected day</source>
        <translation>拖到某一天，或按 Enter 安排在选中日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应做日</translation>
    </message>
    <message>
        <source>Everything  {count}</source>
        <translation>全部  {count}</translation>
    </message>
    <message>
        <source>Everything that is owed is planned or done.</source>
        <translation>应做事项都已安排或完成。</translation>
    </message>
    <message>
        <source>Nothing waits for a day</source>
        <translation>没有待安排的事项</translation>
    </message>
    <message>
        <source>Prefers: {time}</source>
        <translation>宜联系时间：{time}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Waiting for a day</source>
        <translation>待安排</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>应做事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{reason} (+{more})</source>
        <translation>{reason}（另{more}项）</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Client declines</source>
        <translation>客户不需要</translation>
    </message>
    <message>
        <source>Client is away</source>
        <translation>客户不在本地</translation>
    </message>
    <message>
        <source>It is not owed any more this time. The reason is kept.</source>
        <translation>本次不再应做，理由会留存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Settled another way</source>
        <translation>已另行处理</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免做</translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation>{kind}，{name}</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client: name, reading or number</source>
        <translation>客户：姓名、拼音或客户号</translation>
    </message>
    <message>
        <source>Say who came.</source>
        <translation>请选择到场的客户。</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>名单外到场</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Attrition</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Back at {level}: CNY {now_yuan} now, CNY {recovered_yuan} recovered</source>
        <translation>已回到{level}：现有 {now_wan} 万元，挽回 {recovered_wan} 万元</translation>
    </message>
    <message>
        <source>CNY {amount_yuan} flowed out by {on}: {percent}% of CNY {before_yuan}</source>
        <translation>截至 {on} 流出 {amount_wan} 万元，占原 {before_wan} 万元的 {percent}%</translation>
    </message>
    <message>
        <source>CNY {distance_yuan} short of {aim}: month average CNY {value_yuan}</source>
        <translation>距{aim}差 {distance_wan} 万元，月日均 {value_wan} 万元</translation>
    </message>
    <message>
        <source>CNY {distance_yuan} short of {aim}; CNY {needed_yuan} a day for the {days} days left of the month</source>
        <translation>距{aim}差 {distance_wan} 万元；本月剩 {days} 天，每日需保持 {needed_wan} 万元</translation>
    </message>
    <message>
        <source>Change to “{word}”</source>
        <translation>改为“{word}”</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>高龄</translation>
    </message>
    <message>
        <source>File to be verified</source>
        <translation>档案待核实</translation>
    </message>
    <message>
        <source>Heavy attrition</source>
        <translation>重度流失</translation>
    </message>
    <message>
        <source>Large outflow</source>
        <translation>大额流出</translation>
    </message>
    <message>
        <source>Last contact on {last}</source>
        <translation>最近联系 {last}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Mild attrition</source>
        <translation>轻度流失</translation>
    </message>
    <message>
        <source>Month average CNY {value_yuan}, and no service plan</source>
        <translation>月日均{value_wan}万元，尚无服务方案</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>No contact recorded since {since}</source>
        <translation>自 {since} 起没有联系记录</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>未建立联系</translation>
    </message>
    <message>
        <source>No service plan</source>
        <translation>无服务方案</translation>
    </message>
    <message>
        <source>Only through a product</source>
        <translation>仅因产品达标</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已挽回</translation>
    </message>
    <message>
        <source>Risk assessment expired</source>
        <translation>风评过期</translation>
    </message>
    <message>
        <source>Risk assessment {risk} ended on {on}</source>
        <translation>风险评估 {risk} 已于 {on} 到期</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>睡眠户</translation>
    </message>
    <message>
        <source>To tell the head</source>
        <translation>待上报行领导</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Without {signals} for months</source>
        <translation>数月无{signals}</translation>
    </message>
    <message>
        <source>Without {signals} for months; aged {age}</source>
        <translation>数月无{signals}；年满 {age} 岁</translation>
    </message>
    <message>
        <source>{distance} star points short of {aim}: {points} now</source>
        <translation>距{aim}差 {distance} 星点，现有 {points}</translation>
    </message>
    <message>
        <source>{event} on {on}</source>
        <translation>{event}（{on}）</translation>
    </message>
    <message>
        <source>{event} on {on}: {note}</source>
        <translation>{event}（{on}）：{note}</translation>
    </message>
    <message>
        <source>{level} only with CNY {maturing_yuan} that mature by {until}; then {without}</source>
        <translation>{until} 前到期 {maturing_wan} 万元，到期后由{level}降为{without}</translation>
    </message>
    <message>
        <source>{level}: average before {month} CNY {before_yuan}, CNY {after_yuan} at the end of the month</source>
        <translation>{level}：{month} 前月日均 {before_wan} 万元，月末 {after_wan} 万元</translation>
    </message>
    <message>
        <source>{level}: average before {month} CNY {before_yuan}, no figures since</source>
        <translation>{level}：{month} 前月日均 {before_wan} 万元，此后没有数据</translation>
    </message>
    <message>
        <source>{level}: average of {month} CNY {before_yuan}, CNY {after_yuan} at the end of the month</source>
        <translation>{level}：{month} 月日均 {before_wan} 万元，月末 {after_wan} 万元</translation>
    </message>
    <message>
        <source>{parts} not verified for {months} months</source>
        <translation>{parts}已 {months} 个月未核实</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matured on {on}, days ago: {days}</source>
        <translation>{product} {amount_wan} 万元已于 {on} 到期，已过 {days} 天</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures on {on}, days left: {days}</source>
        <translation>{product} {amount_wan} 万元 {on} 到期，还有 {days} 天</translation>
    </message>
</context>
<context>
    <name>WatchColumns</name>
    <message>
        <source>After</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联络</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Flowed out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联络</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Month average</source>
        <translation>月日均</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Short of it</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a contact way</source>
        <translation>添加联系方式</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>方便时间</translation>
    </message>
    <message>
        <source>Contact way</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>发信息</translation>
    </message>
    <message>
        <source>Messages by this way</source>
        <translation>用此方式发信息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>as said of all messages</source>
        <translation>与总体意愿相同</translation>
    </message>
    <message>
        <source>e.g. weekdays after 18:00</source>
        <translation>如：工作日18点后</translation>
    </message>
    <message>
        <source>refused: none go out</source>
        <translation>拒绝：不再发送</translation>
    </message>
    <message>
        <source>use this one first</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>{number} (unchanged)</source>
        <translation>{number}（不变）</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>家庭电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>办公电话</translation>
    </message>
</context>
<context>
    <name>WordCheck</name>
    <message>
        <source>careful</source>
        <translation>慎用</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>{next} next, {fix} change</source>
        <translation>{next} 下一处，{fix} 改写</translation>
    </message>
</context>
<context>
    <name>WordLine</name>
    <message>
        <source>Service language</source>
        <translation>服务用语</translation>
    </message>
    <message>
        <source>What can be done about “{field}”</source>
        <translation>“{field}”怎么改</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation><numerusform>%n 字</numerusform></translation>
    </message>
    <message>
        <source>All our words were used for this client before. Write your own.</source>
        <translation>现有问候语对该客户都已用过，请自行撰写。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Choose a client on the left</source>
        <translation>请在左侧选择客户</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy and tick off</source>
        <translation>复制并完成</translation>
    </message>
    <message>
        <source>Greeted through {name}</source>
        <translation>已通过{name}问候全家</translation>
    </message>
    <message>
        <source>Greeted {day}, {channel}</source>
        <translation>{day} {channel}问候</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>保存问候语</translation>
    </message>
    <message>
        <source>Not reached {day}, {channel}</source>
        <translation>{day} {channel}未联系上</translation>
    </message>
    <message>
        <source>Taboos: {text}</source>
        <translation>忌讳：{text}</translation>
    </message>
    <message>
        <source>Their greeting stands here.</source>
        <translation>这里显示该客户的问候语。</translation>
    </message>
    <message>
        <source>This program sends nothing: send it yourself, then tick it off.</source>
        <translation>本程序不外发消息：请自行发送，再勾选完成。</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Tone by the rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Words of the greeting</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>{tone} (by the rules)</source>
        <translation>{tone}（按规则）</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message>
        <source>Around</source>
        <translation>前后</translation>
    </message>
    <message>
        <source>Birthday flowers or cake</source>
        <translation>生日鲜花或蛋糕</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Contacts possible</source>
        <translation>可联络次数</translation>
    </message>
    <message>
        <source>Contacts recorded</source>
        <translation>已记录联络</translation>
    </message>
    <message>
        <source>Contacts required</source>
        <translation>应联络次数</translation>
    </message>
    <message>
        <source>Duties of the desk</source>
        <translation>团队职责</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>全年工时</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Messages to a band</source>
        <translation>群发短讯</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Possible hours</source>
        <translation>可用工时</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Required hours</source>
        <translation>所需工时</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>实际记录</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>{clients} clients with a band; the time is enough for {serves}.</source>
        <translation>有维护档的客户{clients}户；时间够维护{serves}户。</translation>
    </message>
    <message>
        <source>{days} (not announced)</source>
        <translation>{days}（未公布）</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}月</translation>
    </message>
</context>
<context>
    <name>WorkloadPanel</name>
    <message numerus="yes">
        <source>%n client(s) with a band</source>
        <translation><numerusform>有维护档的客户%n户</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation><numerusform>%n个工作日</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>前后</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>每月工时</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Minutes of a day that are left for clients</source>
        <translation>一天中可用于客户的时间</translation>
    </message>
    <message>
        <source>Pace by channel</source>
        <translation>各渠道用时</translation>
    </message>
    <message>
        <source>Possible hours</source>
        <translation>可用工时</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Required hours</source>
        <translation>所需工时</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The standard asks nothing of this book in this month.</source>
        <translation>本月标准没有要求。</translation>
    </message>
    <message>
        <source>What a contact takes</source>
        <translation>每次联络用时</translation>
    </message>
    <message>
        <source>Work by kind</source>
        <translation>各类工作</translation>
    </message>
    <message>
        <source>Work in {month}</source>
        <translation>{month} 的工作</translation>
    </message>
    <message>
        <source>contacts in your own mix of channels</source>
        <translation>联络按您实际的渠道比例</translation>
    </message>
    <message>
        <source>contacts: {required} required, {possible} possible</source>
        <translation>联络：应{required}次，可{possible}次</translation>
    </message>
    <message>
        <source>of one band alone: {bands}</source>
        <translation>只维护一档时够维护：{bands}</translation>
    </message>
    <message numerus="yes">
        <source>time for %n of this mix</source>
        <translation><numerusform>按此构成够维护%n户</numerusform></translation>
    </message>
    <message>
        <source>working days not announced yet</source>
        <translation>工作日安排尚未公布</translation>
    </message>
    <message>
        <source>{band}: {count}</source>
        <translation>{band}{count}户</translation>
    </message>
    <message>
        <source>{channel} ÷ {people}</source>
        <translation>{channel}（{people}人分摊）</translation>
    </message>
    <message>
        <source>{count} recorded</source>
        <translation>已记录{count}次</translation>
    </message>
    <message>
        <source>{count} recorded a month</source>
        <translation>月均记录{count}次</translation>
    </message>
    <message>
        <source>{days}, not announced yet</source>
        <translation>{days}（安排尚未公布）</translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation>每天{hours}小时</translation>
    </message>
    <message>
        <source>{required} hours</source>
        <translation>{required}小时</translation>
    </message>
    <message>
        <source>{required} of {possible} hours, {percent} %</source>
        <translation>所需{required}小时，可用{possible}小时，负荷{percent}%</translation>
    </message>
</context>
<context>
    <name>WorthView</name>
    <message>
        <source>A year</source>
        <translation>年贡献</translation>
    </message>
    <message>
        <source>An estimate: contribution a year × the chance of staying, year by year, discounted to today.</source>
        <translation>此为估算：年贡献×留存概率，逐年折现到今天。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Assumptions kept</source>
        <translation>已采用这些假设</translation>
    </message>
    <message>
        <source>Back to the shipped assumptions</source>
        <translation>恢复默认假设</translation>
    </message>
    <message>
        <source>Choose a client to see how the sum comes about</source>
        <translation>选择客户查看计算过程</translation>
    </message>
    <message>
        <source>Contribution a year</source>
        <translation>年贡献</translation>
    </message>
    <message>
        <source>Contribution is</source>
        <translation>贡献来源</translation>
    </message>
    <message>
        <source>How {name} comes to this</source>
        <translation>{name}的计算过程</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep these assumptions in the book</source>
        <translation>将这些假设保存到账本</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Lifetime value, estimated</source>
        <translation>终身价值（估算）</translation>
    </message>
    <message>
        <source>The book has no figures yet</source>
        <translation>账本中还没有数据</translation>
    </message>
    <message>
        <source>Year {number}</source>
        <translation>第{number}年</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>{amount} over {years} years; {count} contributions estimated</source>
        <translation>{years}年合计{amount}；其中{count}户的贡献为估算</translation>
    </message>
    <message>
        <source>{balance} × {rate} % = {amount}</source>
        <translation>{balance}×{rate}%＝{amount}</translation>
    </message>
    <message>
        <source>× {staying} % staying × {discounting} % discounted = {amount}</source>
        <translation>×留存{staying}%×折现{discounting}%＝{amount}</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Day of the year</source>
        <translation>公历日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Lunar day</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>Made up on</source>
        <translation>补班</translation>
    </message>
    <message>
        <source>Solar term</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Weekday of a month</source>
        <translation>某月第几个星期几</translation>
    </message>
    <message>
        <source>aged {low}–{high}</source>
        <translation>{low}–{high}岁</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>第五个</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第四个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>lunar {month}/{day}</source>
        <translation>农历{month}月{day}日</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男客户</translation>
    </message>
    <message>
        <source>picked by hand</source>
        <translation>人工挑选</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>the day before: {day}</source>
        <translation>{day}前一天</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女客户</translation>
    </message>
    <message>
        <source>{day}, {days} days</source>
        <translation>{day}，{days}天</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>{place} {weekday} of month {month}</source>
        <translation>{month}月{place}{weekday}</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>By law these are off as well, but the text does not say so: {names}</source>
        <translation>依法还应放假、但文中没有的：{names}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Days off (*.toml *.csv *.txt *.ics *.json);;All files (*)</source>
        <translation>放假安排 (*.toml *.csv *.txt *.ics *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Days off of a year</source>
        <translation>年度放假安排</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of what is known; %n day(s) become another kind.</source>
        <translation><numerusform>将代替现有安排，有%n天变动。</numerusform></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Paste the notice here, or lines such as 2027-02-05..2027-02-12,休,春节 and 2027-02-14,班,春节</source>
        <translation>在此粘贴通知全文，或写成 2027-02-05..2027-02-12,休,春节 和 2027-02-14,班,春节 这样的行</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text of the notice or of a file</source>
        <translation>通知或文件的内容</translation>
    </message>
    <message>
        <source>The day of the notice is no day.</source>
        <translation>公布日期不是日期。</translation>
    </message>
    <message>
        <source>The notice itself, a table, an .ics, a year file (TOML) or open data (JSON).</source>
        <translation>通知全文、表格、.ics 日历、年度文件（TOML）或公开数据（JSON）均可。</translation>
    </message>
    <message>
        <source>The year is known already, with the same days.</source>
        <translation>该年安排已有，日期相同。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>leave empty when it is not known</source>
        <translation>不知道就留空</translation>
    </message>
    <message>
        <source>{year}: {off} days off, {makeup} made up, {worked} working days</source>
        <translation>{year}年：放假{off}天，补班{makeup}天，工作日{worked}天</translation>
    </message>
</context>
<context>
    <name>YearsTab</name>
    <message>
        <source>Days off</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Days off of {year} imported</source>
        <translation>{year}年放假安排已导入</translation>
    </message>
    <message>
        <source>Days off of {year} taken away</source>
        <translation>{year}年放假安排已移除</translation>
    </message>
    <message>
        <source>Import or paste…</source>
        <translation>导入或粘贴…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Nothing is guessed. Import the notice as soon as it is published.</source>
        <translation>不作推算；通知公布后请导入。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Notice: {notice}</source>
        <translation>文号：{notice}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>{file} is saved</source>
        <translation>{file} 已保存</translation>
    </message>
    <message>
        <source>{year}: not announced yet; the law itself names these days</source>
        <translation>{year}年：未公布，以下为法定节日</translation>
    </message>
    <message>
        <source>{year}: {off} days off, {makeup} made up, {worked} working days</source>
        <translation>{year}年：放假{off}天，补班{makeup}天，工作日{worked}天</translation>
    </message>
</context>
<context>
    <name>_GroupSection</name>
    <message>
        <source>Edit: {part}</source>
        <translation>编辑：{part}</translation>
    </message>
    <message>
        <source>Not recorded: {fields}</source>
        <translation>未登记：{fields}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>spoilt by the file it came from</source>
        <translation>来源文件中已损坏</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{number} (check digit is wrong)</source>
        <translation>{number}（校验位有误）</translation>
    </message>
    <message>
        <source>{state}: ask again</source>
        <translation>{state}：请重新核实</translation>
    </message>
</context>
<context>
    <name>_MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_MinutesDialog</name>
    <message>
        <source>Assumptions of the workload kept</source>
        <translation>已保存工作量假设</translation>
    </message>
</context>
<context>
    <name>_PassageDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>_PeopleDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Guanhu</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Offline and encrypted. Nothing leaves this computer by itself.</source>
        <translation>离线运行，加密存放，数据不出本机。</translation>
    </message>
    <message>
        <source>The desk of a relationship manager: whom to contact today, and why.</source>
        <translation>客户经理工作台：今天联系谁、为什么。</translation>
    </message>
</context>
</TS>
