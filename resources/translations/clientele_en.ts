<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: host names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
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
        <source>You took back deleting %n clients, but that could not be written to this computer. After the next start they would be deleted.</source>
        <translation>
            <numerusform>You took back deleting a client, but that could not be written to this computer. After the next start it would be deleted.</numerusform>
            <numerusform>You took back deleting %n clients, but that could not be written to this computer. After the next start they would be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clientele::NetworkPage</name>
    <message numerus="yes">
        <source>%n certificates found.</source>
        <translation>
            <numerusform>%n certificate found.</numerusform>
            <numerusform>%n certificates found.</numerusform>
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
    <name>Clientele::SignOutQuestion</name>
    <message numerus="yes">
        <source>%n entries of the Outbox wait until you sign in again.</source>
        <translation>
            <numerusform>%n entry of the Outbox waits until you sign in again.</numerusform>
            <numerusform>%n entries of the Outbox wait until you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n contact methods</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%n contact method</numerusform>
            <numerusform>%n contact methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
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
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>Not sure it arrived: %n clients look like it. Look at them first.</source>
        <translation>
            <numerusform>Not sure it arrived: %n client looks like it. Look at it first.</numerusform>
            <numerusform>Not sure it arrived: %n clients look like it. Look at them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait in the Outbox</source>
        <translation>
            <numerusform>%n entry waits in the Outbox</numerusform>
            <numerusform>%n entries wait in the Outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you.</source>
        <comment>%1: how many entries wait in the Outbox</comment>
        <translation>
            <numerusform>%1, %n needs you.</numerusform>
            <numerusform>%1, %n need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>%n entries of your drafts, Outbox or history were damaged. They were put aside and are not sent.</source>
        <translation>
            <numerusform>%n entry of your drafts, Outbox or history was damaged. It was put aside and is not sent.</numerusform>
            <numerusform>%n entries of your drafts, Outbox or history were damaged. They were put aside and are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were rescued.</source>
        <translation>
            <numerusform>%n entry was rescued.</numerusform>
            <numerusform>%n entries were rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceWords</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the Outbox</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n entry of the Outbox</numerusform>
            <numerusform>%n entries of the Outbox</numerusform>
        </translation>
    </message>
</context>
</TS>
