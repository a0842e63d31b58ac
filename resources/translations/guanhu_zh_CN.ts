<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppointmentDialog</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, e.g. the branch or their office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetSection</name>
    <message>
        <source>Assets by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets, month average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the privacy screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assets are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} against the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leap month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solar</source>
        <translation type="unfinished"></translation>
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
    <name>CalendarDays</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement of {year} not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off of {years} not announced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunar {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} planned, {done} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, {count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Band {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name and masked phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Choices</name>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the card of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>2026-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-21T09:30 (default: now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets (10,000 yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON {header: field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: packets of {name} with {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded; {count} obligations closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term and festivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship manager's desk. Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds personal data in clear. Keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a greeting run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopt a scheme for this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call sms wechat email letter visit arrival event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the integrity of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected no-answer appointment refused sent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices, waiting packets and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every page and dialog of the window as PNG, from the demonstration book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>festivals and birthdays to greet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holdings by maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a name is read; - reads names from stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line opens the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the run as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunar date of a day; - reads days from stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance standards installed and adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an empty book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the demonstration book: invented people, a year of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligations of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one card; or: client add name=… field=value…, client set NO field=value…, client delete NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those to whom something is owed by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets between two copies of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan, then apply the bank's files, one operation a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a document into a PDF file; --list names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show numbers in full; the reason is kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a packet would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solar date of a lunar day such as 2025-6-15L; - reads from stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last change, or the one named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book (default: the user's data folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it is promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it is taken to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operation log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tier of every client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these clients were greeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier schemes installed and adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit add NO --starts MOMENT | visit done|cancel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit plan: one page a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a list into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what the other copy has not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{book} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes wait for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · {sheet}: {new} new, {changed} changed, {same} unchanged, {rejected} rejected, {warnings} doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packet} of {signer}: {new} new, {changed} changed, {deleted} deleted clients; {skipped} changes known already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Client, phone tail, client number or command</source>
        <translation>客户姓名、拼音、手机尾号、客户号或命令</translation>
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
        <source>Books (*.guanhu)</source>
        <translation>管户簿 (*.guanhu)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所属网点</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Client manager</source>
        <translation>客户经理</translation>
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
        <source>I have a book</source>
        <translation>已有管户簿</translation>
    </message>
    <message>
        <source>My bank has approved it; approved by</source>
        <translation>行方已批准，批准人</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>我的管户簿</translation>
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
        <source>Repeat it</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The approval is missing.</source>
        <translation>请勾选批准并填写批准人姓名。</translation>
    </message>
    <message>
        <source>The file must end in .guanhu</source>
        <translation>文件名须以 .guanhu 结尾</translation>
    </message>
    <message>
        <source>The name of the client manager is missing.</source>
        <translation>请填写客户经理姓名。</translation>
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
    <message>
        <source>Without your bank's approval no client information may be kept here.</source>
        <translation>未经行方批准，不得在此存放客户信息。</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>F8 shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the privacy screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2026-11-25 or +7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>{field}: {text} is no day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Appointments of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an appointment on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day's visit plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>CNY {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunar {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}-{day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutySection</name>
    <message>
        <source>Hide settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>A client needs a name; everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly average assets (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate (% a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Account opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets, balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets, month average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets, quarter average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets, year average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card overdraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card spending, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand and short deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mourning until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this book since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunar birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wealth products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTab</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public official</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greetings</name>
    <message>
        <source>Already greeted</source>
        <translation>本次已问候</translation>
    </message>
    <message>
        <source>Another member of the household is greeted for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>客户要求勿扰</translation>
    </message>
    <message>
        <source>Call instead of writing, and ask for consent; record it on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>客户已故</translation>
    </message>
    <message>
        <source>Greeted through the household</source>
        <translation>家庭已由他人代表问候</translation>
    </message>
    <message>
        <source>If the client has changed their mind, take the mark off their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>居丧期间</translation>
    </message>
    <message>
        <source>Messages were refused. Record a new consent on the card if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No congratulations until the mourning ends. The words beside it are plain and may be used by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to messages recorded, call instead</source>
        <translation>未登记消息接收同意，请改用电话</translation>
    </message>
    <message>
        <source>Nothing is sent any more. Look at the client's card for what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>客户拒收消息</translation>
    </message>
    <message>
        <source>This greeting, or the one it is shared with, was made before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {who}. The clipboard is emptied after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greetings are owed to clients of a maintenance band. Import assets, or choose another occasion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep who is greeted, how and in which words; later imports change nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is owed a greeting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not greeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is frozen: who, how and in which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tick off %n</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do again: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words kept: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each on their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{who} is not greeted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>At the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切换页面</translation>
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
        <source>Lock the book</source>
        <translation>锁定管户簿</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>打开当前行</translation>
    </message>
    <message>
        <source>Privacy: hide other clients and amounts</source>
        <translation>隐私模式：隐藏其他客户与金额</translation>
    </message>
    <message>
        <source>Search clients and commands</source>
        <translation>搜索客户与命令</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Tick the marked row</source>
        <translation>勾选当前行</translation>
    </message>
    <message>
        <source>Undo and redo, imports and merges included</source>
        <translation>撤销与重做（含导入与合并）</translation>
    </message>
    <message>
        <source>Version {version}. Works offline: it opens no network connection and sends nothing.</source>
        <translation>版本 {version}。离线运行：不联网，不外发任何数据。</translation>
    </message>
</context>
<context>
    <name>HoldingSection</name>
    <message>
        <source>Holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, matured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A client of this name has another number; not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client number ({other}) has the same identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banks rank these risk words differently; please check the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date {found} is not the one in the identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date {raw} lies in the future and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars cannot be imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {client} is not in the book and the row gives no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {client} is not in the book; import the client list first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheet; name it to import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to the only client of this name; please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading zeros that a spreadsheet dropped were added to the client number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data date is stated; {day} was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with the heads of a client list was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is stated for {columns}; yuan was taken (largest value {largest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the book has this number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several clients are called {client} and the row has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several clients have this name and none this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {raw} is in a foreign currency and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {raw} was shortened by a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book calls this client {known}, the file {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has another identity number with a right check digit; it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is damaged and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the identity number is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client already stands in row {first}; both rows were joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client number is masked and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client number lost digits in a spreadsheet and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity number has neither 18 nor 15 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity number is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity number lost its last digits in a spreadsheet and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number cannot be read and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number has no area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number lost digits in a spreadsheet and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has no amount that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no client: neither number nor name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total row says {stated}, the rows add up to {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither yes nor no: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client number: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no gender: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no interest rate: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no lunar birthday: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no month: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no risk level: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total or average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} names no period; the month's daily average was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} can be read as several dates and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} differs: {known} before, {found} now; the newer one counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastSection</name>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as 2026-11-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
    <name>Meetings</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{number} (unchanged)</source>
        <translation type="unfinished"></translation>
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
        <source>Next tier within reach</source>
        <translation>临界提升</translation>
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
        <translation>{product}{amount_wan}万元{on}已到期{days}天</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures on {on}, days left: {days}</source>
        <translation>{product}{amount_wan}万元{on}到期，还有{days}天</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures today</source>
        <translation>{product}{amount_wan}万元今日到期</translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan}, {on}: contacted on {contacted}</source>
        <translation>{product}{amount_wan}万元{on}到期，{contacted}已联络</translation>
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
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
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
    <name>PlanDialog</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day, for instance +2 for the day after tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
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
        <source>A client needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact way needs a number or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a new change, what was undone before stays undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still plugged in.</source>
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
        <source>Choose a short name, for instance “branch” or “laptop”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation type="unfinished"></translation>
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
        <source>Choose six random words or twenty digits, and tell them by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {client_no} is not to be greeted for this occasion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients and holdings as xlsx or csv, contacts as vcf, xlsx or csv.</source>
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
        <translation>请改正规则文件后重新载入。</translation>
    </message>
    <message>
        <source>Correct this line, or remove the file to get the shipped one back.</source>
        <translation>请改正这一行；删除该文件则恢复随程序提供的版本。</translation>
    </message>
    <message>
        <source>Days are written 2026-11-21, lunar birthdays lunar:1956-08-15, flags yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is not needed, or split the file, and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not merge it. Ask who made it, and have it made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it; ask where it came from and export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from the bank's system, or copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are given as name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: client set 8800100017 risk=C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it at the prompt, in a file, or in the variable {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the table itself: a file of the kinds .xlsx, .xls, .csv or .vcf.</source>
        <translation type="unfinished"></translation>
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
        <source>In the rule file {key} is {found}: the band below ends at {expected}, so the two overlap.</source>
        <translation>规则文件中 {key} 为 {found}，而下一档止于 {expected}，两档重叠。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}: the band below ends at {expected}, which leaves a gap.</source>
        <translation>规则文件中 {key} 为 {found}，而下一档止于 {expected}，两档之间有空档。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; allowed are {allowed}.</source>
        <translation>规则文件中 {key} 为 {found}，可用的值：{allowed}。</translation>
    </message>
    <message>
        <source>In the rule file {key} is {found}; it must not be below {least}.</source>
        <translation>规则文件中 {key} 为 {found}，不得小于 {least}。</translation>
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
        <source>Install that version here too; nothing was changed.</source>
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
        <source>Installed are: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the one that was chosen when the packet was made, not that of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been decided already; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a JSON object of headers and fields, as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must hold the passphrase in its first line, as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs year = 2027 and the tables [off] and [makeup] with a day and a holiday on each line.</source>
        <translation>文件中须有 year = 2027，以及 [off]（放假）和 [makeup]（补班）两张表，每行一个日期和节日。</translation>
    </message>
    <message>
        <source>It needs {bytes} bytes there. Choose another folder or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known copies: {devices}. For a computer without a copy choose “new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one first, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month {month} of the lunar year {year} has {days} days, there is no day {day}</source>
        <translation>农历 {year} 年 {month} 月只有 {days} 天，没有第 {day} 天</translation>
    </message>
    <message>
        <source>Name a file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the client by its id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is greeted on {name}</source>
        <translation>{name}不宜问候，不生成名单</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again, or make it again on the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make the packet again on the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody copied the book as a file; on one of the two computers make a new copy from a packet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer, export a packet for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one book exchange packets; open that book first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in WPS or Excel and save it as .xlsx, or as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in WPS or Excel, save it as .xlsx and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>请用编辑器打开，另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Open it where you may read it, remove the protection, and save a copy as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets end in .rms and are made on the Sync page of the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an appointment instead.</source>
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
        <source>Say why; the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing numbers in full needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mine, theirs, or type the value that shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book {file} cannot be copied before the merge: {error}</source>
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
        <source>The command schemes lists what is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command visits lists them with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{device}” exists twice: its entry {number} is not the one that is known here.</source>
        <translation type="unfinished"></translation>
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
        <source>The fields are: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged or does not belong to its key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a packet of this program.</source>
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
        <translation>农历数据范围为 {first} 至 {last}，{asked} 超出范围</translation>
    </message>
    <message>
        <source>The lunar year {year} has no leap month {month}</source>
        <translation>农历 {year} 年没有闰 {month} 月</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet contradicts itself: it holds entries without their client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet says it comes from “{device}” but carries another signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {file} belongs to another book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {file} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {file} cannot be written to {folder}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {file} cannot make a new copy of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {file} is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {file} was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the packet {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's file {name} is missing</source>
        <translation>程序缺少文件 {name}</translation>
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
        <source>The run says why; take that away first if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts in {file} cannot be read: {reason}</source>
        <translation>无法读取文字目录 {file}：{reason}</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year file is not usable: {reason}</source>
        <translation>放假安排文件无法使用：{reason}</translation>
    </message>
    <message>
        <source>There is already a book {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appointment {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no birthday on day {day} of month {month}</source>
        <translation>没有 {month} 月 {day} 日这一天，请核对生日</translation>
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
        <source>There is no document named {name}</source>
        <translation>没有名为 {name} 的报表</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lunar month {month}</source>
        <translation>农历没有 {month} 月</translation>
    </message>
    <message>
        <source>There is no occasion “{code}”</source>
        <translation>没有“{code}”这个问候日</translation>
    </message>
    <message>
        <source>There is no open conflict {conflict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation {operation} in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule set {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single other copy called {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tier scheme {code}.</source>
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
        <source>This document needs to know: {parameter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first and import the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-21T09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day such as 2026-10-13, and an L behind a leap month's day.</source>
        <translation>请按“年-月-日”填写，如 2026-10-13；闰月在日后加 L。</translation>
    </message>
    <message>
        <source>{count} clients have the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} lies in the future; an interaction is recorded after it took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist or cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a sheet of more than {rows} rows or {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet named {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds XML definitions that no spreadsheet program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a PDF, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a calendar file; calendars cannot be imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a damaged workbook and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a picture, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a text document or a presentation, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page, although its name says it is a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an XML file, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an archive of other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: its end is missing or it was not copied completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a table nor a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text</source>
        <translation>{file} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password or by the bank's document encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written in an unknown character encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a table of clients can hold</source>
        <translation type="unfinished"></translation>
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
        <source>{name} cannot be the name of a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not fit the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written as {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not a {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a lunar date</source>
        <translation>“{text}”不是农历日期</translation>
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
    <name>ReachSection</name>
    <message>
        <source>Add a contact way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to reach the client is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed to messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded; call instead of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  (masked in the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} ★</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Calling the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you need them? The reason is kept in the history.</source>
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
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>约见</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
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
        <source>Assets by month</source>
        <translation>资产走势</translation>
    </message>
    <message>
        <source>At risk of loss</source>
        <translation>流失预警</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>维护档</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>宜联系</translation>
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
        <source>Bonds</source>
        <translation>国债债券</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话接通</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>较上月</translation>
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
        <source>Client card</source>
        <translation>客户关系卡</translation>
    </message>
    <message>
        <source>Client maintenance report of the month</source>
        <translation>客户维护工作月报</translation>
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
        <source>Clients by tier</source>
        <translation>分层客户情况</translation>
    </message>
    <message>
        <source>Clients: {clients}    Appointments: {appointments}    Owed: {owed}    Maturing: {maturing}</source>
        <translation>客户 {clients} 户    预约 {appointments} 个    应做 {owed} 项    到期 {maturing} 笔</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>资产构成</translation>
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
        <source>Coverage</source>
        <translation>联络覆盖率</translation>
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
        <source>Demand deposits</source>
        <translation>活期存款</translation>
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
        <source>Fulfilled</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>General client</source>
        <translation>一般客户</translation>
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
        <source>Head</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Holdings by maturity</source>
        <translation>持有产品（按到期日）</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>住宅电话</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
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
        <source>Insurance</source>
        <translation>保险</translation>
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
        <source>Job</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
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
        <source>Likes</source>
        <translation>偏好</translation>
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
        <source>Manager {name}</source>
        <translation>客户经理 {name}</translation>
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
        <source>Near the next tier</source>
        <translation>临界客户</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>新增客户</translation>
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
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Nobody is to be greeted.</source>
        <translation>没有应问候的客户。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <source>One page a client: profile, assets, holdings, contacts and what is owed.</source>
        <translation>一户一页：基本情况、资产、持有产品、联络记录与应做事项。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>Plan and promises</source>
        <translation>计划与承诺</translation>
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
        <source>Printed {moment}</source>
        <translation>打印时间 {moment}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品名称</translation>
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
        <source>Public official: no gifts</source>
        <translation>公职人员·不送礼</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Reached clients</source>
        <translation>已联络客户</translation>
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
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
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
        <source>Taboo</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>定期存款</translation>
    </message>
    <message>
        <source>The imported files do not tell.</source>
        <translation>导入的文件未提供。</translation>
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
        <source>What the book was worth in a month, what was done, and whom to look at next.</source>
        <translation>当月资产与客户变化、维护完成情况及需关注的客户。</translation>
    </message>
    <message>
        <source>What to carry to the clients of a day, with room to write the outcome.</source>
        <translation>当天或选定客户的拜访要点，留有填写结果的空白。</translation>
    </message>
    <message>
        <source>Whom to greet for an occasion, by which channel and in which words, to tick off.</source>
        <translation>某一问候日应问候的客户、方式与问候语，逐户勾选。</translation>
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
        <source>Work address</source>
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
        <source>amounts in {unit}</source>
        <translation>金额单位：{unit}</translation>
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
        <source>blocked</source>
        <translation>不宜</translation>
    </message>
    <message>
        <source>clients: {count}</source>
        <translation>共{count}户</translation>
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
        <source>lunar leap {month}/{day}</source>
        <translation>农历{name}</translation>
    </message>
    <message>
        <source>lunar {month}/{day}</source>
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
        <translation>已豁免</translation>
    </message>
    <message>
        <source>{change} on month</source>
        <translation>较上月 {change}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共{count}条</translation>
    </message>
    <message>
        <source>{count} in all, {amount} {unit}</source>
        <translation>共{count}笔，{amount} {unit}</translation>
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
    <name>Shell</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Data as of {value}</source>
        <translation>数据日期 {value}</translation>
    </message>
    <message>
        <source>Last backup {value}</source>
        <translation>上次备份 {value}</translation>
    </message>
    <message>
        <source>Last sync {value}</source>
        <translation>上次同步 {value}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>尚未备份</translation>
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
    <name>StoryTab</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {minutes} min</source>
        <translation type="unfinished"></translation>
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
    <name>Tiers</name>
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
        <translation>{month}末星点值为0，不予评定</translation>
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
        <source>{measure} at the end of {month} CNY {value_yuan}, below the lowest tier</source>
        <translation>{month}末{measure}{value_wan}万元，未达最低等级</translation>
    </message>
    <message>
        <source>{measure} at the end of {month} CNY {value_yuan}, {tier} begins at CNY {low_yuan}</source>
        <translation>{month}末{measure}{value_wan}万元，达到{tier}标准（{low_wan}万元）</translation>
    </message>
    <message>
        <source>{measure} cannot be worked out, missing: {months}</source>
        <translation>{measure}无法计算，缺少：{months}</translation>
    </message>
    <message>
        <source>{points} star points at the end of {month}, {tier} begins at {low}</source>
        <translation>{month}末星点值{points}，达到{tier}标准（{low}）</translation>
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
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Appointment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a row on a day, or press Enter to plan it on the selected day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is owed is planned or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use this one first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>All our words were used for this client before. Write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their greeting stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program sends nothing: send it yourself, then tick it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the greeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_GroupSection</name>
    <message>
        <source>Not recorded: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoilt by the file it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (check digit is wrong)</source>
        <translation type="unfinished"></translation>
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
    <name>_Side</name>
    <message>
        <source>Guanhu</source>
        <translation>管户</translation>
    </message>
    <message>
        <source>Offline and encrypted. Nothing leaves this computer by itself.</source>
        <translation>离线运行，加密存放，数据不会自行离开本机。</translation>
    </message>
    <message>
        <source>The desk of a client manager: whom to contact today, and why.</source>
        <translation>客户经理的工作台：今天联系谁，为什么。</translation>
    </message>
</context>
</TS>
