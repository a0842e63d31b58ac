<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Channels</name>
    <message>
        <source>Branch arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obligations</name>
    <message>
        <source>About to be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival greetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts, salons, visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tier within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier about to be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>After a new change, what was undone before stays undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or search the list by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, for instance in your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its end, or remove the file to get the shipped one back.</source>
        <translation>请补全文件末尾；删除该文件则恢复随程序提供的版本。</translation>
    </message>
    <message>
        <source>Correct the rule file, then load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this line, or remove the file to get the shipped one back.</source>
        <translation>请改正这一行；删除该文件则恢复随程序提供的版本。</translation>
    </message>
    <message>
        <source>Import the year's arrangement as soon as it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} closes the highest band; nobody above it would have a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is missing: only the highest band may be open above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, a window that {metric} does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, not above the band's lower bound {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}, which is finer than the unit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}: the band below ends at {expected}, so the two overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}: the band below ends at {expected}, which leaves a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; allowed are {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; it must not be below {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} must be {expected}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule file {key} repeats {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>It needs year = 2027 and the tables [off] and [makeup] with a day and a holiday on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one first, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month {month} of the lunar year {year} has {days} days, there is no day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the client by its id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>请用编辑器打开，另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back beside the book; every backup holds a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book {file} is open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book {file} was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days off of {year} are not announced yet; {day} cannot be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong to its key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history lists all operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history shows what was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lunar calendar reaches from {first} to {last}; {asked} lies outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lunar year {year} has no leap month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's file {name} is missing</source>
        <translation>程序缺少文件 {name}</translation>
    </message>
    <message>
        <source>The rule file has {key}, which no rule knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file lacks {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts in {file} cannot be read: {reason}</source>
        <translation>无法读取文字目录 {file}：{reason}</translation>
    </message>
    <message>
        <source>The year file is not usable: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a book {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no birthday on day {day} of month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client with the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lunar month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no occasion “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation {operation} in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day such as 2026-10-13, and an L behind a leap month's day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clients have the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text</source>
        <translation>{file} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file} 第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{file}: the file ends too early ({reason})</source>
        <translation>{file} 内容不完整（{reason}）</translation>
    </message>
    <message>
        <source>“{text}” is not a lunar date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>#</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Address form</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>约见</translation>
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
        <source>CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
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
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Clients: {clients}    Appointments: {appointments}    Owed: {owed}    Maturing: {maturing}</source>
        <translation>客户 {clients} 户    预约 {appointments} 个    应做 {owed} 项    到期 {maturing} 笔</translation>
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
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
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
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Figures of {day}</source>
        <translation>数据日期 {day}</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Greeting list</source>
        <translation>问候清单</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>住宅电话</translation>
    </message>
    <message>
        <source>In mourning until {day}</source>
        <translation>居丧至{day}</translation>
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
        <source>Last words</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Manager {name}</source>
        <translation>客户经理 {name}</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已面谈</translation>
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
        <source>No answer</source>
        <translation>未接</translation>
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
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Nobody is to be greeted.</source>
        <translation>没有应问候的客户。</translation>
    </message>
    <message>
        <source>Not to be greeted</source>
        <translation>不宜问候</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>打印时间 {moment}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Public official: no gifts</source>
        <translation>公职人员·不送礼</translation>
    </message>
    <message>
        <source>Reached by phone</source>
        <translation>电话接通</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Taboo</source>
        <translation>禁忌</translation>
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
        <source>To ask</source>
        <translation>可问</translation>
    </message>
    <message>
        <source>To greet: {owed}    Done: {done}    Not to be greeted: {blocked}</source>
        <translation>应问候 {owed} 户    已完成 {done} 户    不宜问候 {blocked} 户</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
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
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>{age}岁</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>不宜</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>leap </source>
        <translation>闰</translation>
    </message>
    <message>
        <source>lunar {leap}{month}/{day}</source>
        <translation>农历{name}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>prefers {time}</source>
        <translation>宜{time}联系</translation>
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
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>with the reason; do not call or write</source>
        <translation>请勿致电或发送信息，原因如下</translation>
    </message>
    <message>
        <source>{iso} ({weekday})</source>
        <translation>{year}年{month}月{day}日({weekday})</translation>
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
    <name>Results</name>
    <message>
        <source>Appointment made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
