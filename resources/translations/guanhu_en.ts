<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookTab</name>
    <message numerus="yes">
        <source>%n problem(s) found. Keep this file and restore the newest backup.</source>
        <translation><numerusform>%n problem found. Keep this file and restore the newest backup.</numerusform><numerusform>%n problems found. Keep this file and restore the newest backup.</numerusform></translation>
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
    <name>GreetingsPage</name>
    <message numerus="yes">
        <source>Tick off %n</source>
        <translation><numerusform>Tick off %n</numerusform><numerusform>Tick off %n</numerusform></translation>
    </message>
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
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation><numerusform>Sent to the printer: %n page</numerusform><numerusform>Sent to the printer: %n pages</numerusform></translation>
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
</TS>
