<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Clientele::DeletionIndicator</name>
    <message numerus="yes">
        <source>“%1” and %n more will be deleted, the first in %2 s.</source>
        <comment>%1: name of a client, %2: seconds</comment>
        <translation>
            <numerusform>“%1” and %n more will be deleted, the first in %2 s.</numerusform>
            <numerusform>“%1” and %n more will be deleted, the first in %2 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clientele::DeletionQuestion</name>
    <message numerus="yes">
        <source>%n clients are to be deleted, and nothing has been sent yet.</source>
        <translation>
            <numerusform>%n client is to be deleted, and nothing has been sent yet.</numerusform>
            <numerusform>%n clients are to be deleted, and nothing has been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clientele::ProblemList</name>
    <message numerus="yes">
        <source>%n more problem(s) are marked in the table; F8 goes to the next.</source>
        <translation>
            <numerusform>%n more problem is marked in the table; F8 goes to it.</numerusform>
            <numerusform>%n more problems are marked in the table; F8 goes to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%1 client(s)</source>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 client(s)</source>
        <comment>how many a search found</comment>
        <translation>
            <numerusform>%1 of %2 client</numerusform>
            <numerusform>%1 of %2 clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the server’s answer could not be read.</source>
        <translation>
            <numerusform>%Ln item of the server’s answer could not be read.</numerusform>
            <numerusform>%Ln items of the server’s answer could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the server’s answer came more than once; the first is shown.</source>
        <translation>
            <numerusform>%Ln item of the server’s answer came more than once; the first is shown.</numerusform>
            <numerusform>%Ln items of the server’s answer came more than once; the first of each is shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
