<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details without client data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half done was kept. You can go on; if it comes back, hand these lines in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
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
        <source>{file}: {pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Client, phone tail, client number or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy</source>
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
        <source>Asked not to be contacted</source>
        <translation>客户要求勿扰</translation>
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
        <source>In mourning</source>
        <translation>居丧期间</translation>
    </message>
    <message>
        <source>No consent to messages recorded, call instead</source>
        <translation>未登记消息接收同意，请改用电话</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>客户拒收消息</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guanhu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy: hide other clients and amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the marked row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo, imports and merges included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Works offline: it opens no network connection and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop the files here to import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guanhu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
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
        <source>Asked not to be disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday on {on}, in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday was on {on}, no flowers or cake recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday was on {on}, no greeting recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNY {distance_yuan} short of {tier}: month average CNY {value_yuan}</source>
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
        <source>Deceased</source>
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
        <source>Flowers or a cake for the birthday on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowers or cake for the birthday on {on}: sent on {greeted}</source>
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
        <source>Greeted on {greeted} for {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mourning until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunar birthday on {on}, in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunar birthday today</source>
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
        <source>Missing in the file: {elements}</source>
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
        <source>Public official: no gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment {risk} ended on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment {risk} ends on {on}, in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment {risk} ends today</source>
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
        <source>The file is complete</source>
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
        <source>Waived by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} star points short of {tier}: {points} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {required} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {required} not done by {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {required} still owed, {days} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {required} still owed, {days} working days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{occasion} on {on}, in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{occasion} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{occasion} was on {on}, no greeting recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} {time} {title}: not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matured on {on}, {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures on {on}, in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan} matures today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} CNY {amount_yuan}, {on}: contacted on {contacted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier} about to be lost: missed in month {misses} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier} about to be lost: missed in quarter {misses} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier} about to be lost: month average CNY {value_yuan}, CNY {distance_yuan} too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}: contacted on {contacted} this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {title}: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Fit to width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A client needs a name.</source>
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
        <translation type="unfinished"></translation>
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
        <source>Days are written 2026-11-21, lunar birthdays lunar:1956-08-15, flags yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is not needed, or split the file, and import the parts.</source>
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
        <source>Make one first, or choose another file.</source>
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
        <source>Packets end in .rms and are made by the page 同步 of the other computer.</source>
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
        <source>The packet contradicts itself: it holds entries without their client.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file lacks {key}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>There is no operation {operation} in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule set {code}.</source>
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
        <translation type="unfinished"></translation>
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
    <name>StatusBar</name>
    <message>
        <source>Data as of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked · encrypted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Kept although missed: month {misses} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept although missed: quarter {misses} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No star points at the end of {month}, not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised to {tier}, because of {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand until {until}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} at the end of {month} CNY {value_yuan}, below the lowest tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} at the end of {month} CNY {value_yuan}, {tier} begins at CNY {low_yuan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} cannot be worked out, missing: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} star points at the end of {month}, {tier} begins at {low}</source>
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
<context>
    <name>TopBar</name>
    <message>
        <source>Help and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy: hide other clients and amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
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
    <name>_MessageDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
