<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddDialog</name>
    <message numerus="yes">
        <source>%n client(s) put on the list</source>
        <translation><numerusform>%n client put on the list</numerusform><numerusform>%n clients put on the list</numerusform></translation>
    </message>
</context>
<context>
    <name>BookTab</name>
    <message numerus="yes">
        <source>%n problem(s) found. Keep this file and restore the newest backup.</source>
        <translation><numerusform>%n problem found. Keep this file and restore the newest backup.</numerusform><numerusform>%n problems found. Keep this file and restore the newest backup.</numerusform></translation>
    </message>
</context>
<context>
    <name>BranchTab</name>
    <message numerus="yes">
        <source>%n day(s) taken back</source>
        <translation><numerusform>%n day taken back</numerusform><numerusform>%n days taken back</numerusform></translation>
    </message>
</context>
<context>
    <name>ClientsField</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message numerus="yes">
        <source>{file} is saved: %n row(s)</source>
        <translation><numerusform>{file} is saved: %n row</numerusform><numerusform>{file} is saved: %n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>GatheringDeeds</name>
    <message numerus="yes">
        <source>%n invitation(s) copied</source>
        <translation><numerusform>%n invitation copied</numerusform><numerusform>%n invitations copied</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) saved</source>
        <translation><numerusform>%n invitation saved</numerusform><numerusform>%n invitations saved</numerusform></translation>
    </message>
</context>
<context>
    <name>GreetingsPage</name>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation><numerusform>Take over %n change</numerusform><numerusform>Take over %n changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tick off %n</source>
        <translation><numerusform>Tick off %n</numerusform><numerusform>Tick off %n</numerusform></translation>
    </message>
</context>
<context>
    <name>HouseholdsDialog</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation><numerusform>%n household</numerusform><numerusform>%n households</numerusform></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>The clock of that computer is %n minute(s) ahead.</source>
        <translation><numerusform>The clock of that computer is %n minute ahead.</numerusform><numerusform>The clock of that computer is %n minutes ahead.</numerusform></translation>
    </message>
</context>
<context>
    <name>OccasionBar</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation><numerusform>next %n day</numerusform><numerusform>next %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message numerus="yes">
        <source>%n duration(s) recorded; the pace is their median from {least} on.</source>
        <translation><numerusform>%n duration recorded; the pace is their median from {least} on.</numerusform><numerusform>%n durations recorded; the pace is their median from {least} on.</numerusform></translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation><numerusform>next %n day</numerusform><numerusform>next %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>%n chosen</numerusform><numerusform>%n chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) put on the list</source>
        <translation><numerusform>%n client put on the list</numerusform><numerusform>%n clients put on the list</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation><numerusform>%n seat left</numerusform><numerusform>%n seats left</numerusform></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation><numerusform>Sent to the printer: %n page</numerusform><numerusform>Sent to the printer: %n pages</numerusform></translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) noted</source>
        <translation><numerusform>%n arrival noted</numerusform><numerusform>%n arrivals noted</numerusform></translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation><numerusform>%n client</numerusform><numerusform>%n clients</numerusform></translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation><numerusform>%n attempt</numerusform><numerusform>%n attempts</numerusform></translation>
    </message>
</context>
<context>
    <name>SaveWordsDialog</name>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation><numerusform>%n chosen client</numerusform><numerusform>%n chosen clients</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n greeting(s)</source>
        <translation><numerusform>{file} is saved: %n greeting</numerusform><numerusform>{file} is saved: %n greetings</numerusform></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <source>%n greeted</source>
        <translation><numerusform>%n greeted</numerusform><numerusform>%n greeted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>%n left out</numerusform><numerusform>%n left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation><numerusform>%n not reached</numerusform><numerusform>%n not reached</numerusform></translation>
    </message>
</context>
<context>
    <name>SimulateDialog</name>
    <message numerus="yes">
        <source>%n client(s) moving</source>
        <translation><numerusform>%n client moving</numerusform><numerusform>%n clients moving</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>time for %n client(s)</source>
        <translation><numerusform>time for %n client</numerusform><numerusform>time for %n clients</numerusform></translation>
    </message>
</context>
<context>
    <name>StrategicView</name>
    <message numerus="yes">
        <source>%n client(s), {share}</source>
        <translation><numerusform>%n client, {share}</numerusform><numerusform>%n clients, {share}</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) kept until they arrive; nothing is lost.</source>
        <translation><numerusform>%n change kept until they arrive; nothing is lost.</numerusform><numerusform>%n changes kept until they arrive; nothing is lost.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Packet {file} is ready: %n change(s)</source>
        <translation><numerusform>Packet {file} is ready: %n change</numerusform><numerusform>Packet {file} is ready: %n changes</numerusform></translation>
    </message>
</context>
<context>
    <name>TravelDialog</name>
    <message numerus="yes">
        <source>from %n way(s)</source>
        <translation><numerusform>from %n way</numerusform><numerusform>from %n ways</numerusform></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation><numerusform>%n difference</numerusform><numerusform>%n differences</numerusform></translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation><numerusform>%n character</numerusform><numerusform>%n characters</numerusform></translation>
    </message>
</context>
<context>
    <name>WorkloadPanel</name>
    <message numerus="yes">
        <source>%n client(s) with a band</source>
        <translation><numerusform>%n client with a band</numerusform><numerusform>%n clients with a band</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation><numerusform>%n working day</numerusform><numerusform>%n working days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>time for %n of this mix</source>
        <translation><numerusform>time for %n of this mix</numerusform><numerusform>time for %n of this mix</numerusform></translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message numerus="yes">
        <source>It takes the place of what is known; %n day(s) become another kind.</source>
        <translation><numerusform>It takes the place of what is known; %n day become another kind.</numerusform><numerusform>It takes the place of what is known; %n days become another kind.</numerusform></translation>
    </message>
</context>
</TS>
