<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: full name, %2: e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in with a token.</source>
        <translation>Mit einem Token angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>In the contact methods: end the value; in the last row: add a row</source>
        <translation>In den Kontaktwegen: Wert abschließen; in der letzten Zeile: Zeile hinzufügen</translation>
    </message>
    <message>
        <source>In the contact methods: make the row the preferred one</source>
        <translation>In den Kontaktwegen: Zeile zum bevorzugten Kontaktweg machen</translation>
    </message>
    <message>
        <source>In a table: remove the row</source>
        <translation>In einer Tabelle: Zeile entfernen</translation>
    </message>
    <message>
        <source>In a table: move the row up</source>
        <translation>In einer Tabelle: Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>In a table: move the row down</source>
        <translation>In einer Tabelle: Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>Kunden an&amp;legen</translation>
    </message>
    <message>
        <source>Create client and &amp;start the next</source>
        <translation>Kunden anlegen und nä&amp;chsten beginnen</translation>
    </message>
    <message>
        <source>&amp;Discard entry</source>
        <translation>Eingabe &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Go to the next &amp;problem</source>
        <translation>Zum nächsten &amp;Problem</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Zur &amp;Meldung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Clientele</source>
        <translation>Ü&amp;ber Clientele</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>De&amp;lete client</source>
        <translation>Kunden &amp;löschen</translation>
    </message>
    <message>
        <source>Save &amp;changes</source>
        <translation>Än&amp;derungen speichern</translation>
    </message>
    <message>
        <source>Save changes and &amp;start a new client</source>
        <translation>Änderungen speichern und &amp;neuen Kunden beginnen</translation>
    </message>
    <message>
        <source>In the list or its search: open the client</source>
        <translation>In der Liste oder ihrer Suche: Kunden öffnen</translation>
    </message>
    <message>
        <source>In the list: all that can be done with the client</source>
        <translation>In der Liste: alles, was mit dem Kunden getan werden kann</translation>
    </message>
    <message>
        <source>Close entr&amp;y</source>
        <translation>Eintrag s&amp;chließen</translation>
    </message>
    <message>
        <source>Go to another workspace</source>
        <translation>Zu einem anderen Arbeitsbereich gehen</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>am %1 um %2</translation>
    </message>
</context>
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Clientele is already running for this profile and does not answer.</source>
        <translation>Clientele läuft für dieses Profil bereits und antwortet nicht.</translation>
    </message>
    <message>
        <source>Clientele is already running for this profile (process %1 on %2) and does not answer.</source>
        <translation>Clientele läuft für dieses Profil bereits (Prozess %1 auf %2) und antwortet nicht.</translation>
    </message>
    <message>
        <source>Clientele</source>
        <translation>Clientele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AuthoritiesFileWords</name>
    <message>
        <source>Enter the whole path, beginning with “/”.</source>
        <translation>Geben Sie den ganzen Pfad ein, beginnend mit „/“.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file with certificates, but a folder or a device.</source>
        <translation>Das ist keine Datei mit Zertifikaten, sondern ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>This file cannot be read. Ask whoever set it up to let you read it.</source>
        <translation>Diese Datei kann nicht gelesen werden. Bitten Sie die Person, die sie eingerichtet hat, sie für Sie lesbar zu machen.</translation>
    </message>
    <message>
        <source>This file is too large for a list of certificates.</source>
        <translation>Diese Datei ist zu groß für eine Liste von Zertifikaten.</translation>
    </message>
    <message>
        <source>This is not a PEM file of certificates. It has to hold a part that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Das ist keine PEM-Datei mit Zertifikaten. Sie muss einen Teil enthalten, der mit „-----BEGIN CERTIFICATE-----“ beginnt.</translation>
    </message>
    <message>
        <source>This file holds a private key, which nobody else should have. Choose a file that holds certificates only.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel, den niemand sonst haben sollte. Wählen Sie eine Datei, die nur Zertifikate enthält.</translation>
    </message>
</context>
<context>
    <name>BackendWords</name>
    <message>
        <source>Clientele is not installed whole: %1</source>
        <translation>Clientele ist nicht vollständig installiert: %1</translation>
    </message>
    <message>
        <source>Clientele is not installed whole: %1 is of another version.</source>
        <translation>Clientele ist nicht vollständig installiert: %1 gehört zu einer anderen Version.</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>“%1” is not in the workspace so far. If it was only slow it may still appear: “Check” looks again, “Send anyway” creates it now.</source>
        <translation>„%1“ ist bisher nicht im Arbeitsbereich. War der Server nur langsam, kann der Kunde noch erscheinen: „Nachsehen“ sucht noch einmal, „Trotzdem senden“ legt ihn jetzt an.</translation>
    </message>
    <message>
        <source>There is more than one client like “%1” in the workspace, so it cannot be told whether one of them is this one. “Send anyway” would make another.</source>
        <translation>Im Arbeitsbereich gibt es mehr als einen Kunden wie „%1“; ob dieser darunter ist, lässt sich nicht sagen. „Trotzdem senden“ würde noch einen anlegen.</translation>
    </message>
    <message>
        <source>%1 It is still not known whether the first attempt arrived.</source>
        <comment>%1: whole sentences that say how the second attempt failed</comment>
        <translation>%1 Ob der erste Versuch angekommen ist, ist weiterhin nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 It could not be read again, so this may not be all that the server holds.</source>
        <comment>%1: a whole sentence that says what was created</comment>
        <translation>%1 Er konnte nicht noch einmal gelesen werden; vielleicht hat der Server mehr, als hier steht.</translation>
    </message>
    <message>
        <source>%1 What you changed after that is not saved.</source>
        <comment>%1: a whole sentence that says what was created</comment>
        <translation>%1 Was Sie danach geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>This is what you typed %1. It is not saved yet.</source>
        <comment>%1: how long ago, or when</comment>
        <translation>Das haben Sie %1 eingegeben. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” ends at %2. Sign in again to go on without a break; what you typed stays.</source>
        <comment>%1: workspace, %2: time of day</comment>
        <translation>Ihre Anmeldung bei „%1“ endet um %2. Melden Sie sich neu an, um ohne Unterbrechung weiterzuarbeiten; Ihre Eingaben bleiben.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between host names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: host names</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <comment>%1: server, %2: date</comment>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <comment>%1: server, %2: date</comment>
        <translation>Das Zertifikat von %1 ist vor dem %2 nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is not made out to it.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, ist nicht auf diesen Server ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is made out to others: %2.</source>
        <comment>%1: server, %2: host names</comment>
        <translation>Das Zertifikat, das %1 vorzeigt, ist auf andere ausgestellt: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not trust.</source>
        <translation>Das Zertifikat von %1 wurde von einer Zertifizierungsstelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not trust.</source>
        <comment>%1: server, %2: name of an authority</comment>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt. Dieser Zertifizierungsstelle vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by the server itself, and nobody else vouches for it.</source>
        <translation>Das Zertifikat von %1 hat der Server selbst unterschrieben, und niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that is no longer safe.</source>
        <translation>Das Zertifikat von %1 ist auf eine Weise gemacht, die nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked by the authority that issued it.</source>
        <translation>Das Zertifikat von %1 wurde von der Zertifizierungsstelle, die es ausgestellt hat, widerrufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not in order.</source>
        <translation>Das Zertifikat von %1 ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Check that the date and time of this computer are right. If they are, ask the server’s administrator to renew the certificate.</source>
        <translation>Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen. Stimmen sie, bitten Sie den Administrator des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Check that the date and time of this computer are right. If they are, ask the server’s administrator for a certificate that is valid now.</source>
        <translation>Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen. Stimmen sie, bitten Sie den Administrator des Servers um ein Zertifikat, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>Check the base URL for a slip. If it is right, ask the server’s administrator for a certificate that names this address.</source>
        <translation>Prüfen Sie, ob die Basis-URL einen Tippfehler hat. Stimmt sie, bitten Sie den Administrator des Servers um ein Zertifikat, das diese Adresse nennt.</translation>
    </message>
    <message>
        <source>If it is your organisation’s own server, ask its administrator for the file of its certificate authority, and choose that file in Preferences › Network.</source>
        <translation>Ist es ein eigener Server Ihrer Organisation, bitten Sie dessen Administrator um die Datei der Zertifizierungsstelle, und wählen Sie diese Datei unter Einstellungen › Netzwerk.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to replace it by one with a current signature and key.</source>
        <translation>Bitten Sie den Administrator des Servers, es durch eines mit zeitgemäßer Signatur und zeitgemäßem Schlüssel zu ersetzen.</translation>
    </message>
    <message>
        <source>Do not sign in there until the server’s administrator has replaced it.</source>
        <translation>Melden Sie sich dort nicht an, bis der Administrator des Servers es ersetzt hat.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator; “Show details” tells what the certificate says.</source>
        <translation>Fragen Sie den Administrator des Servers; „Details zeigen“ sagt, was im Zertifikat steht.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>Rechnernamen: %1</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>Gültig ab: %1</translation>
    </message>
    <message>
        <source>Valid to: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
</context>
<context>
    <name>ChangeBarWords</name>
    <message>
        <source>The name is not what was sent.</source>
        <translation>Der Name ist nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The avatar URL is not what was sent.</source>
        <translation>Die Avatar-URL ist nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The contact methods are not what was sent.</source>
        <translation>Die Kontaktwege sind nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The custom fields are not what was sent.</source>
        <translation>Die eigenen Felder sind nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The form shows what the server holds now. %1</source>
        <comment>%1: sentences that say what differs</comment>
        <translation>Das Formular zeigt, was der Server jetzt hat. %1</translation>
    </message>
    <message>
        <source>Someone else has changed it too, and that was kept: %1</source>
        <comment>%1: sentences that say what was changed</comment>
        <translation>Jemand anderes hat ihn ebenfalls geändert, und das wurde übernommen: %1</translation>
    </message>
    <message>
        <source>It could not be read again, so this may not be all that the server holds.</source>
        <translation>Er konnte nicht noch einmal gelesen werden, daher ist dies vielleicht nicht alles, was der Server hat.</translation>
    </message>
    <message>
        <source>What you changed after that is not saved.</source>
        <translation>Was Sie danach geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>There are no changes to save.</source>
        <translation>Es gibt keine Änderungen zu speichern.</translation>
    </message>
    <message>
        <source>Your changes did not arrive: no answer came, and the server still holds the client without them. What you typed is still here; save again.</source>
        <translation>Ihre Änderungen sind nicht angekommen: Es kam keine Antwort, und der Server hat den Kunden noch ohne sie. Was Sie eingegeben haben, ist noch da; speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the workspace: someone else has deleted it. What you see is still here, and a new client can be made of it.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ gibt es im Arbeitsbereich nicht mehr: Jemand anderes hat ihn gelöscht. Was Sie sehen, ist noch da, und daraus kann ein neuer Kunde werden.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>ChangeErrorWords</name>
    <message>
        <source>What is shown may be out of date, so it cannot be changed until it has been read.</source>
        <translation>Was angezeigt wird, ist vielleicht veraltet und kann erst geändert werden, wenn es gelesen wurde.</translation>
    </message>
    <message>
        <source>The client is read again before it is saved, so nothing was sent. What you typed is still here.</source>
        <translation>Vor dem Speichern wird der Kunde noch einmal gelesen, daher wurde nichts gesendet. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here.</source>
        <translation>Nichts wurde geändert. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>So it is not certain whether “%1” was deleted. Deleting it again does no harm.</source>
        <comment>%1: name of a client</comment>
        <translation>Daher ist nicht sicher, ob „%1“ gelöscht wurde. Noch einmal zu löschen schadet nicht.</translation>
    </message>
    <message>
        <source>So it is not certain whether your changes arrived. “Save changes” looks first, and sends only what is missing.</source>
        <translation>Daher ist nicht sicher, ob Ihre Änderungen angekommen sind. „Änderungen speichern“ sieht zuerst nach und sendet nur, was fehlt.</translation>
    </message>
    <message>
        <source>It did not say that your changes were saved. What you typed is still here; save again in a while.</source>
        <translation>Er hat nicht bestätigt, dass Ihre Änderungen gespeichert wurden. Was Sie eingegeben haben, ist noch da; speichern Sie in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>It did not say that “%1” was deleted. Try again in a while.</source>
        <comment>%1: name of a client</comment>
        <translation>Er hat nicht bestätigt, dass „%1“ gelöscht wurde. Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Your token may not delete clients in the workspace “%1”: it lacks the permission clients.delete. Ask the workspace’s owner for it, or sign in with another token.</source>
        <translation>Ihr Token darf im Arbeitsbereich „%1“ keine Kunden löschen: Ihm fehlt die Berechtigung clients.delete. Bitten Sie den Inhaber des Arbeitsbereichs darum oder melden Sie sich mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>Your token may not change clients in the workspace “%1”: it lacks the permission clients.update. Ask the workspace’s owner for it, or sign in with another token.</source>
        <translation>Ihr Token darf im Arbeitsbereich „%1“ keine Kunden ändern: Ihm fehlt die Berechtigung clients.update. Bitten Sie den Inhaber des Arbeitsbereichs darum oder melden Sie sich mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>Your token may not read the clients of the workspace “%1”: it lacks the permission clients.view. Ask the workspace’s owner for it, or sign in with another token.</source>
        <translation>Ihr Token darf die Kunden des Arbeitsbereichs „%1“ nicht lesen: Ihm fehlt die Berechtigung clients.view. Bitten Sie den Inhaber des Arbeitsbereichs darum oder melden Sie sich mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>You are not signed in to the workspace “%1”.</source>
        <translation>Sie sind im Arbeitsbereich „%1“ nicht angemeldet.</translation>
    </message>
    <message>
        <source>The token for the workspace “%1” has characters that cannot be sent.</source>
        <translation>Das Token für den Arbeitsbereich „%1“ enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your token for the workspace “%2”.</source>
        <translation>%1 nimmt Ihr Token für den Arbeitsbereich „%2“ nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment and did not accept this. Wait a little and try again.</source>
        <translation>%1 wird gerade zu oft gefragt und hat das nicht angenommen. Warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not accept these changes. Correct what is marked and save again.</source>
        <translation>%1 hat diese Änderungen nicht angenommen. Berichtigen Sie, was markiert ist, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not accept these changes.</source>
        <translation>%1 hat diese Änderungen nicht angenommen.</translation>
    </message>
    <message>
        <source>This client is no longer in the workspace: someone else has deleted it.</source>
        <translation>Diesen Kunden gibt es im Arbeitsbereich nicht mehr: Jemand anderes hat ihn gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Correct what is marked and save again.</source>
        <translation>Es wurde noch nichts gesendet. Berichtigen Sie, was markiert ist, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no workspace “%1” on %2.</source>
        <translation>Auf %2 gibt es keinen Arbeitsbereich „%1“.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment.</source>
        <translation>%1 hat gerade selbst ein Problem.</translation>
    </message>
    <message>
        <source>Your session in the workspace “%1” has ended.</source>
        <translation>Ihre Sitzung im Arbeitsbereich „%1“ ist beendet.</translation>
    </message>
</context>
<context>
    <name>ClientPlainText</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what it is, %2: a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (preferred)</source>
        <comment>%1: type of a contact method</comment>
        <translation>%1 (bevorzugt)</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>Avatar-URL</translation>
    </message>
</context>
<context>
    <name>Clientele::AddressFields</name>
    <message>
        <source>&amp;Base URL:</source>
        <translation>&amp;Basis-URL:</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Workspace ID:</source>
        <translation>&amp;Arbeitsbereichs-ID:</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>Arbeitsbereichs-ID</translation>
    </message>
</context>
<context>
    <name>Clientele::BoundedLineEdit</name>
    <message>
        <source>This text has too many characters or marks to be edited here. It is kept as it is. Delete clears it for another one.</source>
        <translation>Dieser Text hat zu viele Zeichen oder Akzente, um hier bearbeitet zu werden. Er bleibt, wie er ist. Entf macht Platz für einen anderen.</translation>
    </message>
    <message>
        <source>That would be too many characters or marks for this field. Nothing was changed in it.</source>
        <translation>Das wären zu viele Zeichen oder Akzente für dieses Feld. Es wurde nichts darin geändert.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Replace the text of %1</source>
        <comment>%1: name of a field</comment>
        <translation>Den Text von %1 ersetzen</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientDelegate</name>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No contact method</source>
        <translation>Kein Kontaktweg</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientForm</name>
    <message>
        <source>It is not known yet whether this client was created. Check first, or send it anyway.</source>
        <translation>Ob dieser Kunde angelegt wurde, ist noch nicht bekannt. Sehen Sie zuerst nach, oder senden Sie ihn trotzdem.</translation>
    </message>
    <message>
        <source>This client has been created. Ctrl+Shift+Enter starts the next one.</source>
        <translation>Dieser Kunde ist angelegt. Strg+Umschalt+Eingabe beginnt den nächsten.</translation>
    </message>
    <message>
        <source>Row %1 is now the preferred contact method.</source>
        <translation>Zeile %1 ist jetzt der bevorzugte Kontaktweg.</translation>
    </message>
    <message>
        <source>%1 is now the preferred contact method.</source>
        <translation>%1 ist jetzt der bevorzugte Kontaktweg.</translation>
    </message>
    <message>
        <source>This client cannot be changed until it has been read. Try again first.</source>
        <translation>Dieser Kunde kann erst geändert werden, wenn er gelesen wurde. Versuchen Sie es zuerst noch einmal.</translation>
    </message>
    <message>
        <source>This client is no longer in the workspace.</source>
        <translation>Diesen Kunden gibt es im Arbeitsbereich nicht mehr.</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <comment>%1: date and time</comment>
        <translation>Zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>This is in the Outbox and is sent by itself. Ctrl+N starts the next client.</source>
        <translation>Das liegt im Postausgang und wird von selbst gesendet. Strg+N beginnt den nächsten Kunden.</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientMenu</name>
    <message>
        <source>&amp;Open client</source>
        <translation>Kunden ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Call or &amp;write, by the preferred contact method</source>
        <translation>Über den bevorzugten Kontaktweg anrufen oder &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy the preferred contact method</source>
        <translation>Bevorzugten Kontaktweg &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete client…</source>
        <translation>Kunden &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Refresh the list</source>
        <translation>Liste &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Search clients</source>
        <translation>Kunden s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>%1: what could be done, %2: a sentence that says why not</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientPane</name>
    <message>
        <source>Nothing was sent: correct what is marked. F8 goes to the next.</source>
        <translation>Nichts wurde gesendet: Berichtigen Sie, was markiert ist. F8 führt zum nächsten.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 Here is the next.</source>
        <comment>%1: a whole sentence that says what was saved</comment>
        <translation>%1 Hier ist der nächste.</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientsPane</name>
    <message>
        <source>There is no contact method to call or write to.</source>
        <translation>Es gibt keinen Kontaktweg zum Anrufen oder Schreiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a contact method&apos;s value, %2: a sentence that says why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer has no program for that.</source>
        <translation>Auf diesem Rechner gibt es kein Programm dafür.</translation>
    </message>
    <message>
        <source>There is no contact method to copy.</source>
        <translation>Es gibt keinen Kontaktweg zum Kopieren.</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <comment>%1: a contact method&apos;s value</comment>
        <translation>%1 wurde kopiert.</translation>
    </message>
    <message>
        <source>Items that could not be read: %1</source>
        <translation>Einträge, die nicht gelesen werden konnten: %1</translation>
    </message>
    <message>
        <source>Items that came more than once: %1</source>
        <translation>Einträge, die mehrfach kamen: %1</translation>
    </message>
    <message>
        <source>The first of them:</source>
        <translation>Die ersten davon:</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientsProxy</name>
    <message>
        <source>%1, found in %2</source>
        <comment>%1: name, %2: a contact method&apos;s or custom field&apos;s value</comment>
        <translation>%1, gefunden in %2</translation>
    </message>
    <message>
        <source>%1, no contact method</source>
        <comment>%1: name</comment>
        <translation>%1, kein Kontaktweg</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>%1: name, %2: type of a contact method, %3: its value</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>Clientele::ClientsView</name>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>Clientele::ConflictDialog</name>
    <message>
        <source>Before</source>
        <comment>version of a client: what it was before both edits</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>version of a client</comment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>version of a client: someone else&apos;s</comment>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>Von zwei Personen geändert</translation>
    </message>
    <message>
        <source>Someone else changed “%1” while you were editing it. Choose what is to be saved where your changes meet; all other changes of both are kept.</source>
        <translation>Jemand anderes hat „%1“ geändert, während Sie daran gearbeitet haben. Wählen Sie dort, wo sich die Änderungen treffen, was gespeichert werden soll; alle anderen Änderungen von beiden bleiben.</translation>
    </message>
    <message>
        <source>The client is read once more before your choice is sent. A change someone makes in the moment after that can still be overwritten, as the server has no way to prevent it.</source>
        <translation>Bevor Ihre Wahl gesendet wird, wird der Kunde noch einmal gelesen. Was jemand im Augenblick danach ändert, kann trotzdem überschrieben werden, da der Server das nicht verhindern kann.</translation>
    </message>
    <message>
        <source>Changes that meet</source>
        <translation>Änderungen, die sich treffen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>%1: what it is about, %2: whose version, %3: the version</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Use all &amp;mine</source>
        <translation>Alle &amp;meine nehmen</translation>
    </message>
    <message>
        <source>Use all &amp;theirs</source>
        <translation>Alle &amp;fremden nehmen</translation>
    </message>
    <message>
        <source>&amp;Save these choices</source>
        <translation>Diese Wahl &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>Clientele::ConnectionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>V&amp;erbinden</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>Arbeitsbereich hinzufügen</translation>
    </message>
    <message>
        <source>Whoever runs your workspace can tell you its address and ID. A link into it, or a text with such a link, may be pasted.</source>
        <translation>Adresse und ID erfahren Sie von der Stelle, die Ihren Arbeitsbereich betreibt. Ein Link in den Arbeitsbereich oder ein Text mit einem solchen Link kann auch eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>Clientele::ContactMethodsProxy</name>
    <message>
        <source>Preferred</source>
        <comment>column of the contact methods</comment>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of the contact methods</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the contact methods</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ctrl+Space writes it as %1.</source>
        <translation>Strg+Leertaste schreibt ihn als %1.</translation>
    </message>
    <message>
        <source>This is not a complete telephone number. It is kept as typed.</source>
        <translation>Das ist keine vollständige Telefonnummer. Sie bleibt, wie sie eingegeben wurde.</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>said of a row</comment>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Not preferred</source>
        <comment>said of a row</comment>
        <translation>Nicht bevorzugt</translation>
    </message>
</context>
<context>
    <name>Clientele::ContactMethodsSection</name>
    <message>
        <source>Add contact method</source>
        <translation>Kontaktweg hinzufügen</translation>
    </message>
    <message>
        <source>Remove contact method</source>
        <translation>Kontaktweg entfernen</translation>
    </message>
    <message>
        <source>Contact methods</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>&amp;Contact methods</source>
        <translation>&amp;Kontaktwege</translation>
    </message>
    <message>
        <source>Ctrl+C copies the value.</source>
        <translation>Strg+C kopiert den Wert.</translation>
    </message>
    <message>
        <source>Ctrl+Space writes row %1 as %2.</source>
        <translation>Strg+Leertaste schreibt Zeile %1 als %2.</translation>
    </message>
    <message>
        <source>Row %1 is not a complete telephone number. It is kept as typed.</source>
        <translation>Zeile %1 ist keine vollständige Telefonnummer. Sie bleibt, wie sie eingegeben wurde.</translation>
    </message>
    <message>
        <source>Enter adds a row, Space prefers it, Delete removes it, Alt+Up/Down moves it.</source>
        <translation>Eingabe fügt eine Zeile hinzu, Leertaste bevorzugt sie, Entf entfernt sie, Alt+Auf/Ab verschiebt sie.</translation>
    </message>
</context>
<context>
    <name>Clientele::ContactMethodsView</name>
    <message>
        <source>There are no contact methods.</source>
        <translation>Es gibt keine Kontaktwege.</translation>
    </message>
    <message>
        <source>There is no contact method yet. Enter adds one.</source>
        <translation>Es gibt noch keinen Kontaktweg. Die Eingabetaste fügt einen hinzu.</translation>
    </message>
</context>
<context>
    <name>Clientele::ContactType</name>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>type of a contact method</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>type of a contact method</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>type of a contact method</comment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>type of a contact method</comment>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Clientele::ContactTypeDelegate</name>
    <message>
        <source>Type</source>
        <comment>column of the contact methods</comment>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Clientele::ContactValueDelegate</name>
    <message>
        <source>Value</source>
        <comment>column of the contact methods</comment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Clientele::CustomFieldsProxy</name>
    <message>
        <source>Field</source>
        <comment>column of the custom fields</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the custom fields</comment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Clientele::CustomFieldsSection</name>
    <message>
        <source>Add custom field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Remove custom field</source>
        <translation>Eigenes Feld entfernen</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Custom &amp;fields</source>
        <translation>Eigene &amp;Felder</translation>
    </message>
    <message>
        <source>Enter goes on to the next cell and adds a row after the last, Delete removes a row.</source>
        <translation>Eingabe geht zur nächsten Zelle und fügt nach der letzten eine Zeile hinzu, Entf entfernt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>Clientele::CustomFieldsView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>There are no custom fields.</source>
        <translation>Es gibt keine eigenen Felder.</translation>
    </message>
    <message>
        <source>There are no custom fields. Enter adds one.</source>
        <translation>Es gibt keine eigenen Felder. Die Eingabetaste fügt eines hinzu.</translation>
    </message>
</context>
<context>
    <name>Clientele::DeletionIndicator</name>
    <message>
        <source>Undo</source>
        <comment>take back deleting a client</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do not delete “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ nicht löschen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more will be deleted, the first in %2 s.</source>
        <comment>%1: name of a client, %2: seconds</comment>
        <translation>
            <numerusform>„%1“ und %n weiterer werden gelöscht, der erste in %2 s.</numerusform>
            <numerusform>„%1“ und %n weitere werden gelöscht, der erste in %2 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be deleted in %2 s.</source>
        <comment>%1: name of a client, %2: seconds</comment>
        <translation>„%1“ wird in %2 s gelöscht.</translation>
    </message>
</context>
<context>
    <name>Clientele::DeletionQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hierbleiben</translation>
    </message>
    <message>
        <source>You took back deleting “%1”, but that could not be written to this computer. After the next start it would be deleted.</source>
        <comment>%1: name of a client</comment>
        <translation>Sie haben das Löschen von „%1“ zurückgenommen, aber das konnte auf diesem Computer nicht festgehalten werden. Nach dem nächsten Start würde der Kunde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>You took back deleting %n clients, but that could not be written to this computer. After the next start they would be deleted.</source>
        <translation>
            <numerusform>Sie haben das Löschen eines Kunden zurückgenommen, aber das konnte auf diesem Computer nicht festgehalten werden. Nach dem nächsten Start würde er gelöscht.</numerusform>
            <numerusform>Sie haben das Löschen von %n Kunden zurückgenommen, aber das konnte auf diesem Computer nicht festgehalten werden. Nach dem nächsten Start würden sie gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>Trotzdem schließen?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Trotzdem s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Clientele::DetailsDialog</name>
    <message>
        <source>The server’s answer:</source>
        <translation>Die Antwort des Servers:</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Status: no answer</source>
        <translation>Status: keine Antwort</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>Kunden-ID: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>Clientele::DiscardedLine</name>
    <message>
        <source>Undo</source>
        <comment>take back discarding an entry</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo discarding “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>Verwerfen von „%1“ rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Clientele::DraftsFooter</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Den Entwurf öffnen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Den Entwurf verwerfen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take back discarding a draft</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring the discarded draft back</source>
        <translation>Den verworfenen Entwurf zurückholen</translation>
    </message>
</context>
<context>
    <name>Clientele::DraftsPane</name>
    <message>
        <source>&amp;Open the draft</source>
        <translation>Entwurf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard the draft…</source>
        <translation>Entwurf &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Nothing unfinished. What you type is kept here until it is saved.</source>
        <translation>Nichts Unfertiges. Was Sie eingeben, wird hier aufbewahrt, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <comment>%1: how many</comment>
        <translation>Entwürfe (%1)</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Den Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>%1: what was typed will be discarded. For ten seconds it can be had back.</source>
        <comment>%1: name of a draft</comment>
        <translation>%1: Was eingegeben wurde, wird verworfen. Zehn Sekunden lang lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Clientele::DraftsProxy</name>
    <message>
        <source>%1, %2</source>
        <comment>%1: what a draft is, %2: how long ago it was changed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the form</source>
        <comment>of a draft</comment>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Was sent</source>
        <comment>of a draft that was not accepted</comment>
        <translation>Wurde gesendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: name of a draft, %2: what it is and how old</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: a draft, %2: how it stands</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Clientele::EntriesProxy</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>%1: what is done, %2: time, %3: how it stands</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>Clientele::FloodHint</name>
    <message>
        <source>This cell has too many characters or marks to be edited here. It is kept as it is. F2, then Delete, clears it for another text.</source>
        <translation>Diese Zelle hat zu viele Zeichen oder Akzente, um hier bearbeitet zu werden. Sie bleibt, wie sie ist. F2 und dann Entf macht Platz für einen anderen Text.</translation>
    </message>
</context>
<context>
    <name>Clientele::FormFooter</name>
    <message>
        <source>Create client</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check looks for the client on the server. Send anyway creates it once more: if the first attempt did arrive, the client will be there twice.</source>
        <translation>„Nachsehen“ sucht den Kunden auf dem Server. „Trotzdem senden“ legt ihn noch einmal an: Ist der erste Versuch doch angekommen, gibt es den Kunden dann zweimal.</translation>
    </message>
    <message>
        <source>Creates the client once more. If the first attempt did arrive, the client will be there twice.</source>
        <translation>Legt den Kunden noch einmal an. Ist der erste Versuch doch angekommen, gibt es ihn dann zweimal.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Clientele::FormHeader</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A&amp;vatar URL</source>
        <translation>A&amp;vatar-URL</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>Avatar-URL</translation>
    </message>
    <message>
        <source>https://…</source>
        <comment>example of an avatar URL</comment>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>Clientele::HistoryPane</name>
    <message>
        <source>Nothing was done yet. What you create, change and delete is listed here and can be undone.</source>
        <translation>Noch wurde nichts getan. Was Sie anlegen, ändern und löschen, steht hier und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>an entry of the history</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>Diesen Eintrag rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Clientele::LeavingQuestion</name>
    <message>
        <source>&amp;Keep its list of clients, drafts and Outbox on this computer</source>
        <translation>Kundenliste, Entwürfe und Postausgang auf diesem Computer &amp;behalten</translation>
    </message>
    <message>
        <source>Remo&amp;ve them from this computer too</source>
        <translation>Auch das von diesem Computer en&amp;tfernen</translation>
    </message>
    <message>
        <source>Keep its list of clients, drafts and Outbox on this computer</source>
        <translation>Kundenliste, Entwürfe und Postausgang auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Remove them from this computer too</source>
        <translation>Auch das von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is unfinished there could not be counted. Drafts and entries of the Outbox would be lost.</source>
        <translation>Was dort unfertig ist, konnte nicht gezählt werden. Entwürfe und Einträge des Postausgangs gingen verloren.</translation>
    </message>
    <message>
        <source>Nothing unsaved is lost: there are no drafts, and the Outbox is empty.</source>
        <translation>Nichts Ungespeichertes geht verloren: Es gibt keine Entwürfe, und der Postausgang ist leer.</translation>
    </message>
    <message>
        <source>%1 would be lost for good.</source>
        <comment>%1: 2 drafts and 3 entries of the Outbox</comment>
        <translation>Das ginge endgültig verloren: %1.</translation>
    </message>
</context>
<context>
    <name>Clientele::ListFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel refreshing</source>
        <translation>Abbrechen der Aktualisierung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again to refresh</source>
        <translation>Noch einmal versuchen zu aktualisieren</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Details of what could not be read…</source>
        <translation>Details … zu dem, was nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>Clientele::ListNotice</name>
    <message>
        <source>Enter the first client</source>
        <translation>Ersten Kunden erfassen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign in… to see the clients</source>
        <translation>Anmelden …, um die Kunden zu sehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again to load the clients</source>
        <translation>Noch einmal versuchen, die Kunden zu laden</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>Connection… to load the clients</source>
        <translation>Verbindung … zum Laden der Kunden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Show details of why the clients could not be loaded</source>
        <translation>Details zeigen, warum die Kunden nicht geladen werden konnten</translation>
    </message>
    <message>
        <source>Create “%1” as new client</source>
        <translation>„%1“ als neuen Kunden anlegen</translation>
    </message>
</context>
<context>
    <name>Clientele::MainWindow</name>
    <message>
        <source>Clientele[*]</source>
        <translation>Clientele[*]</translation>
    </message>
    <message>
        <source>Sandbox workspace[*] — Clientele</source>
        <translation>Sandbox-Arbeitsbereich[*] — Clientele</translation>
    </message>
    <message>
        <source>%1[*] — Clientele</source>
        <comment>%1: workspace</comment>
        <translation>%1[*] — Clientele</translation>
    </message>
    <message>
        <source>About Clientele</source>
        <translation>Über Clientele</translation>
    </message>
    <message>
        <source>Clientele %1
Enters and keeps the clients of a workspace.
© 2026 The Clientele authors. Free software under the MIT licence.</source>
        <translation>Clientele %1
Erfasst und pflegt die Kunden eines Arbeitsbereichs.
© 2026 The Clientele authors. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Go to the &amp;clients</source>
        <translation>Zu den &amp;Kunden</translation>
    </message>
    <message>
        <source>Go to the &amp;drafts</source>
        <translation>Zu den &amp;Entwürfen</translation>
    </message>
</context>
<context>
    <name>Clientele::MessageBar</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>Show the created client</source>
        <translation>Angelegten Kunden zeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>kind of message, for screen readers</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message, for screen readers</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message, for screen readers</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message, for screen readers</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Edit this client</source>
        <translation>Diesen Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Make a new client of this</source>
        <translation>Daraus einen neuen Kunden machen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
</context>
<context>
    <name>Clientele::MessageText</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Clientele::NetworkChoice</name>
    <message>
        <source>The file of your own authorities cannot be used: %1</source>
        <comment>%1: path of the file</comment>
        <translation>Die Datei Ihrer eigenen Zertifizierungsstellen kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The system keychain did not keep the proxy’s password; it is used until Clientele closes.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort des Proxys nicht aufbewahrt; es wird verwendet, bis Clientele geschlossen wird.</translation>
    </message>
    <message>
        <source>of your system</source>
        <comment>in place of a proxy&apos;s address: The proxy “of your system”</comment>
        <translation>Ihres Systems</translation>
    </message>
</context>
<context>
    <name>Clientele::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Dieser HTTP-Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Only when the proxy asks for one</source>
        <translation>Nur wenn der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>The password is kept in the system keychain, not in the settings.</source>
        <translation>Das Passwort wird im Schlüsselbund des Systems aufbewahrt, nicht in den Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen …</translation>
    </message>
    <message>
        <source>Browse for a file of authorities</source>
        <translation>Nach einer Datei mit Zertifizierungsstellen suchen</translation>
    </message>
    <message>
        <source>Own au&amp;thorities:</source>
        <translation>Eigene &amp;Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>File of own authorities</source>
        <translation>Datei mit eigenen Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A PEM file with certificates of authorities of your organisation. They are trusted beside those of the system.</source>
        <translation>Eine PEM-Datei mit Zertifikaten der Zertifizierungsstellen Ihrer Organisation. Ihnen wird neben denen des Systems vertraut.</translation>
    </message>
    <message>
        <source>Kept in the system keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates found.</source>
        <translation>
            <numerusform>%n Zertifikat gefunden.</numerusform>
            <numerusform>%n Zertifikate gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>File of authorities</source>
        <translation>Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Clientele::OutboxIndicator</name>
    <message>
        <source>Outbox: %1</source>
        <comment>%1: how many entries</comment>
        <translation>Postausgang: %1</translation>
    </message>
</context>
<context>
    <name>Clientele::OutboxPages</name>
    <message>
        <source>Go to the &amp;Outbox</source>
        <translation>Zum &amp;Postausgang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>Zum &amp;Verlauf</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <comment>%1: how many entries</comment>
        <translation>Postausgang (%1)</translation>
    </message>
</context>
<context>
    <name>Clientele::OutboxPane</name>
    <message>
        <source>Nothing waits. What you save while the server cannot be reached is kept here and sent later.</source>
        <translation>Nichts wartet. Was Sie speichern, während der Server nicht erreichbar ist, wird hier aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Clientele::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Default region</source>
        <translation>Standardregion</translation>
    </message>
    <message>
        <source>Default &amp;region:</source>
        <translation>Standard&amp;region:</translation>
    </message>
    <message>
        <source>Telephone numbers without a country code are read as dialled there.</source>
        <translation>Telefonnummern ohne Landesvorwahl werden so gelesen, wie man sie dort wählt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <comment>%1: a country</comment>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Reference field</source>
        <translation>Referenzfeld</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Reference &amp;field:</source>
        <translation>Referenz&amp;feld:</translation>
    </message>
    <message>
        <source>Key of a custom field of your workspace. New clients carry a reference in it, by which the Outbox can tell for certain whether one arrived.</source>
        <translation>Schlüssel eines eigenen Feldes Ihres Arbeitsbereichs. Neue Kunden tragen darin eine Referenz, an der der Postausgang sicher erkennt, ob einer angekommen ist.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Pictures of clients</source>
        <translation>Bilder der Kunden</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>where pictures of clients may come from</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>From the workspace’s server</source>
        <translation>Vom Server des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>From any server</source>
        <translation>Von jedem Server</translation>
    </message>
    <message>
        <source>&amp;Pictures of clients:</source>
        <translation>&amp;Bilder der Kunden:</translation>
    </message>
    <message>
        <source>The server that a picture comes from learns when and from where you look at a client.</source>
        <translation>Der Server, von dem ein Bild kommt, erfährt, wann und von wo aus Sie sich einen Kunden ansehen.</translation>
    </message>
</context>
<context>
    <name>Clientele::ProblemList</name>
    <message numerus="yes">
        <source>%n more problem(s) are marked in the table; F8 goes to the next.</source>
        <translation>
            <numerusform>%n weiteres Problem ist in der Tabelle markiert; F8 führt zum nächsten.</numerusform>
            <numerusform>%n weitere Probleme sind in der Tabelle markiert; F8 führt zum nächsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clientele::ProblemText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a complete web address (https://…), or leave this empty.</source>
        <translation>Geben Sie eine vollständige Webadresse ein (https://…) oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Add at least one contact method.</source>
        <translation>Fügen Sie mindestens einen Kontaktweg hinzu.</translation>
    </message>
    <message>
        <source>Enter a value, or remove the row.</source>
        <translation>Geben Sie einen Wert ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Enter the field&apos;s name, or remove the row.</source>
        <translation>Geben Sie den Namen des Feldes ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>1: number, 2: sentence</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, Type: %2</source>
        <comment>1: number, 2: sentence</comment>
        <translation>Zeile %1, Art: %2</translation>
    </message>
    <message>
        <source>Row %1, Value: %2</source>
        <comment>1: number, 2: sentence</comment>
        <translation>Zeile %1, Wert: %2</translation>
    </message>
    <message>
        <source>Row %1, Preferred: %2</source>
        <comment>1: number, 2: sentence</comment>
        <translation>Zeile %1, Bevorzugt: %2</translation>
    </message>
    <message>
        <source>Row %1, Field: %2</source>
        <comment>1: number, 2: sentence</comment>
        <translation>Zeile %1, Feld: %2</translation>
    </message>
</context>
<context>
    <name>Clientele::ProxySignInDialog</name>
    <message>
        <source>&amp;Keep the password (system keychain)</source>
        <translation>Passwort auf&amp;bewahren (Schlüsselbund des Systems)</translation>
    </message>
    <message>
        <source>Sign in at the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy “%1” wants to know who you are before it lets Clientele reach any server. Its user name and password are not those of your workspace.</source>
        <comment>%1: address of a proxy</comment>
        <translation>Der Proxy „%1“ möchte wissen, wer Sie sind, bevor er Clientele zu einem Server durchlässt. Benutzername und Passwort dafür sind nicht die Ihres Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>Keep the password (system keychain)</source>
        <translation>Passwort aufbewahren (Schlüsselbund des Systems)</translation>
    </message>
    <message>
        <source>Without this, the password is forgotten when Clientele closes.</source>
        <translation>Sonst wird das Passwort vergessen, sobald Clientele geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Ben&amp;utzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Der Proxy hat diesen Benutzernamen und dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter user name and password first.</source>
        <translation>Geben Sie zuerst Benutzername und Passwort ein.</translation>
    </message>
</context>
<context>
    <name>Clientele::RemoveQuestion</name>
    <message>
        <source>Remove workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <comment>%1: name of a workspace</comment>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Its token is removed from this computer. Nothing changes on %1: the workspace and its clients stay there.</source>
        <comment>%1: server address</comment>
        <translation>Das Token wird von diesem Computer entfernt. Auf %1 ändert sich nichts: Der Arbeitsbereich und seine Kunden bleiben dort.</translation>
    </message>
    <message>
        <source>All of it is there again when you add this workspace again.</source>
        <translation>Alles ist wieder da, wenn Sie diesen Arbeitsbereich wieder hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Clientele::RowsProxy</name>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>Clientele::SearchEdit</name>
    <message>
        <source>Search clients</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Clear the search text</source>
        <translation>Suchtext leeren</translation>
    </message>
</context>
<context>
    <name>Clientele::SendAgainQuestion</name>
    <message>
        <source>Send again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message>
        <source>It is not certain that “%1” is missing in the workspace. Sending it again may create the client a second time.</source>
        <comment>%1: name of a client</comment>
        <translation>Es ist nicht sicher, dass „%1“ im Arbeitsbereich fehlt. Wird noch einmal gesendet, kann der Kunde ein zweites Mal angelegt werden.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
</context>
<context>
    <name>Clientele::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column of a list of keyboard shortcuts</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <comment>column of a list of keyboard shortcuts</comment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Clientele::SidePanes</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>Clientele::SignInDialog</name>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>This &amp;session only</source>
        <translation>Nur diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Die Anmeldung wurde angehalten.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Auf den Schlüsselbund des Systems wird gewartet …</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Der Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>Asking %1 for the workspace…</source>
        <comment>%1: server address</comment>
        <translation>%1 wird nach dem Arbeitsbereich gefragt …</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <comment>%1: server address</comment>
        <translation>Anmeldung bei %1 …</translation>
    </message>
</context>
<context>
    <name>Clientele::SignInFields</name>
    <message>
        <source>Sign in with:</source>
        <translation>Anmelden mit:</translation>
    </message>
    <message>
        <source>E-&amp;mail and password</source>
        <translation>E-Mail und &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>E-&amp;Mail:</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>T&amp;oken:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>Your token is kept in the system keychain.</source>
        <translation>Ihr Token wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in for this session on&amp;ly</source>
        <translation>Nur für diese Sitzung anme&amp;lden</translation>
    </message>
    <message>
        <source>Your token is forgotten when Clientele closes.</source>
        <translation>Ihr Token wird vergessen, sobald Clientele geschlossen wird.</translation>
    </message>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like ada@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Eine E-Mail-Adresse sieht aus wie ada@example.com.</translation>
    </message>
    <message>
        <source>Enter your password for this workspace.</source>
        <translation>Geben Sie Ihr Passwort für diesen Arbeitsbereich ein.</translation>
    </message>
    <message>
        <source>Paste the token that was issued for this workspace.</source>
        <translation>Fügen Sie das Token ein, das für diesen Arbeitsbereich ausgestellt wurde.</translation>
    </message>
    <message>
        <source>This is not a token: it has characters that no token has, or is too long.</source>
        <translation>Das ist kein Token: Es hat Zeichen, die in keinem Token vorkommen, oder ist zu lang.</translation>
    </message>
</context>
<context>
    <name>Clientele::SignInSheet</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>Your session in “%1” has ended. What you typed stays; what waited goes on afterwards.</source>
        <comment>%1: workspace</comment>
        <translation>Ihre Sitzung in „%1“ ist beendet. Ihre Eingaben bleiben; was gewartet hat, geht danach weiter.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in to “%2”. What you typed stays; what waited goes on afterwards.</source>
        <comment>%1: server, %2: workspace</comment>
        <translation>%1 nimmt Ihre Anmeldung bei „%2“ nicht mehr an. Ihre Eingaben bleiben; was gewartet hat, geht danach weiter.</translation>
    </message>
    <message>
        <source>You are signed out of “%1”. What you typed stays; what waited goes on afterwards.</source>
        <comment>%1: workspace</comment>
        <translation>Sie sind von „%1“ abgemeldet. Ihre Eingaben bleiben; was gewartet hat, geht danach weiter.</translation>
    </message>
    <message>
        <source>Your session in “%1” ends soon. Sign in again now, and nothing has to wait.</source>
        <comment>%1: workspace</comment>
        <translation>Ihre Sitzung in „%1“ endet bald. Melden Sie sich jetzt neu an, dann muss nichts warten.</translation>
    </message>
</context>
<context>
    <name>Clientele::SignIns</name>
    <message>
        <source>You are signed out, and the token is removed from this computer.</source>
        <translation>Sie sind abgemeldet, und das Token ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Clientele::SignOutQuestion</name>
    <message numerus="yes">
        <source>%n entries of the Outbox wait until you sign in again.</source>
        <translation>
            <numerusform>%n Eintrag des Postausgangs wartet, bis Sie sich wieder anmelden.</numerusform>
            <numerusform>%n Einträge des Postausgangs warten, bis Sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was when you sign in again.</source>
        <translation>Alles ist, wie es war, wenn Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>%1: name of a workspace</comment>
        <translation>Von „%1“ abmelden?</translation>
    </message>
    <message>
        <source>The token is removed from this computer. You need your password or another token to sign in again.</source>
        <translation>Das Token wird von diesem Computer entfernt. Um sich wieder anzumelden, brauchen Sie Ihr Passwort oder ein anderes Token.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
</context>
<context>
    <name>Clientele::StorageTrouble</name>
    <message>
        <source>What you typed was copied.</source>
        <translation>Ihre Eingaben wurden kopiert.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>What I typed in Clientele</source>
        <comment>name of a file</comment>
        <translation>Meine Eingaben in Clientele</translation>
    </message>
    <message>
        <source>What you typed was saved to %1.</source>
        <translation>Ihre Eingaben wurden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Clientele::StorageTroubleBar</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of what you typed…</source>
        <translation>Kopie Ihrer Eingaben speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what you typed</source>
        <translation>Ihre Eingaben kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again to keep what you type</source>
        <translation>Noch einmal versuchen, Ihre Eingaben aufzubewahren</translation>
    </message>
    <message>
        <source>Close the message about the damaged file</source>
        <translation>Meldung über die beschädigte Datei schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Trouble with the disk</source>
        <translation>Schwierigkeit mit dem Datenträger</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
</context>
<context>
    <name>Clientele::WindowApplication</name>
    <message>
        <source>Clientele</source>
        <translation>Clientele</translation>
    </message>
    <message>
        <source>Clientele is not installed whole, so it cannot reach any workspace. What you type stays in the form. Install it again, then start it anew.

%1</source>
        <translation>Clientele ist nicht vollständig installiert und kann keinen Arbeitsbereich erreichen. Ihre Eingabe bleibt im Formular. Installieren Sie es neu und starten Sie es dann wieder.

%1</translation>
    </message>
</context>
<context>
    <name>Clientele::WorkspaceDelegate</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>Clientele::WorkspaceIndicator</name>
    <message>
        <source>Opening…</source>
        <comment>state of the workspace</comment>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Sandbox workspace</source>
        <translation>Sandbox-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of the workspace</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <comment>state of the workspace</comment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>state of the workspace</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>For trying things out: everything stays on this computer.</source>
        <translation>Zum Ausprobieren: Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>%1: workspace, %2: server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>Clientele::WorkspaceRows</name>
    <message>
        <source>On this computer, for trying things out</source>
        <translation>Auf diesem Computer, zum Ausprobieren</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>%1: ID of a workspace</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a workspace</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Current, signed in</source>
        <comment>state of a workspace</comment>
        <translation>Aktuell, angemeldet</translation>
    </message>
    <message>
        <source>Current, signed out</source>
        <comment>state of a workspace</comment>
        <translation>Aktuell, abgemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>state of a workspace</comment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>state of a workspace</comment>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>Clientele::WorkspaceSwitcher</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Add workspace…</source>
        <translation>Arbeitsbereich &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Manage workspaces…</source>
        <translation>Arbeitsbereiche &amp;verwalten …</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden …</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>%1: name of a workspace, %2: its server and who is signed in</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Clientele::WorkspacesDialog</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only the sandbox workspace is here, for trying things out. Add the workspace you work in.</source>
        <translation>Hier ist nur der Sandbox-Arbeitsbereich, zum Ausprobieren. Fügen Sie den Arbeitsbereich hinzu, in dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>Select a workspace first.</source>
        <translation>Wählen Sie zuerst einen Arbeitsbereich aus.</translation>
    </message>
    <message>
        <source>The sandbox workspace is always here.</source>
        <translation>Der Sandbox-Arbeitsbereich ist immer hier.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Er ist der erste.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Er ist der letzte.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Enter the base URL, for example https://api.example.com.</source>
        <translation>Geben Sie die Basis-URL ein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>This is not a web address. A base URL looks like https://api.example.com.</source>
        <translation>Das ist keine Webadresse. Eine Basis-URL sieht aus wie https://api.example.com.</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on.</source>
        <translation>Lassen Sie alles ab ? oder # weg.</translation>
    </message>
    <message>
        <source>Enter the workspace ID. It stands behind “workspace” in the workspace’s API addresses.</source>
        <translation>Geben Sie die Arbeitsbereichs-ID ein. Sie steht in den API-Adressen des Arbeitsbereichs hinter „workspace“.</translation>
    </message>
    <message>
        <source>A workspace ID has no spaces, slashes or question marks.</source>
        <translation>Eine Arbeitsbereichs-ID hat keine Leerzeichen, Schrägstriche oder Fragezeichen.</translation>
    </message>
    <message>
        <source>Begin with https://, so that nobody on the way can read what you sign in with. Only a server on this computer may be reached by http://.</source>
        <translation>Beginnen Sie mit https://, damit unterwegs niemand lesen kann, womit Sie sich anmelden. Nur ein Server auf diesem Computer darf über http:// erreicht werden.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the @. They have fields of their own.</source>
        <translation>Lassen Sie Benutzername und Passwort vor dem @ weg. Sie haben eigene Felder.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Die Anmeldung wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>DiscardWords</name>
    <message>
        <source>The client you are entering has not been created. What you typed will be lost.</source>
        <translation>Der Kunde, den Sie eingeben, ist noch nicht angelegt. Was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>It is not certain whether this client was created. What you typed will be lost, and you would have to look in the workspace whether it is there.</source>
        <translation>Es ist nicht sicher, ob dieser Kunde angelegt wurde. Ihre Eingabe geht verloren, und Sie müssten im Arbeitsbereich nachsehen, ob er da ist.</translation>
    </message>
    <message>
        <source>The client was created, but what you changed afterwards has not been saved and will be lost.</source>
        <translation>Der Kunde wurde angelegt, aber was Sie danach geändert haben, ist nicht gespeichert und geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
    <message>
        <source>&amp;Discard entry</source>
        <translation>Eingabe &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingabe verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>What you changed in this client has not been saved and will be lost.</source>
        <translation>Was Sie an diesem Kunden geändert haben, ist nicht gespeichert und geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>What you typed could not be kept on this computer and will be lost.</source>
        <translation>Ihre Eingaben konnten auf diesem Computer nicht aufbewahrt werden und gehen verloren.</translation>
    </message>
    <message>
        <source>The client is being sent at this moment. If you do not wait, it is looked for later whether it arrived.</source>
        <translation>Der Kunde wird gerade gesendet. Wenn Sie nicht warten, wird später nachgesehen, ob er angekommen ist.</translation>
    </message>
    <message>
        <source>Your changes are being saved at this moment. If you do not wait, it is looked for later whether they arrived.</source>
        <translation>Ihre Änderungen werden gerade gespeichert. Wenn Sie nicht warten, wird später nachgesehen, ob sie angekommen sind.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>What you typed is kept under Drafts.</source>
        <translation>Ihre Eingaben werden unter Entwürfe aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is kept under Drafts.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wird unter Entwürfe aufbewahrt.</translation>
    </message>
    <message>
        <source>A draft was discarded.</source>
        <translation>Ein Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>what a draft is</comment>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Changes of a client</source>
        <comment>what a draft is</comment>
        <translation>Änderungen eines Kunden</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <comment>what a draft is; %1: name of a client</comment>
        <translation>Änderungen von %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The base URL of this connection cannot be used, because it does not begin with https://.</source>
        <translation>Die Basis-URL dieser Verbindung kann nicht verwendet werden, weil sie nicht mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server %1 could not be found.</source>
        <translation>Der Server %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server %1 refused the connection.</source>
        <translation>Der Server %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate is not trusted or it does not speak TLS.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande, weil dem Zertifikat nicht vertraut wird oder der Server kein TLS spricht.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Only a part of the answer of %1 arrived.</source>
        <translation>Von der Antwort von %1 kam nur ein Teil an.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large to be read.</source>
        <translation>Die Antwort von %1 war zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>%1 began to answer, but never finished.</source>
        <translation>%1 begann zu antworten, wurde aber nicht fertig.</translation>
    </message>
    <message>
        <source>%1 pointed to another address instead of answering.</source>
        <translation>%1 hat auf eine andere Adresse verwiesen, statt zu antworten.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not the workspace API’s.</source>
        <translation>Die Antwort von %1 stammt nicht von der Arbeitsbereichs-API.</translation>
    </message>
    <message>
        <source>It was stopped before an answer came.</source>
        <translation>Es wurde angehalten, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached.</source>
        <translation>Der Server %1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>So it is still not known whether the client was created.</source>
        <translation>Ob der Kunde angelegt wurde, ist daher weiterhin nicht bekannt.</translation>
    </message>
    <message>
        <source>Saving was stopped and nothing was sent. What you typed is still here.</source>
        <translation>Das Speichern wurde angehalten, und nichts wurde gesendet. Ihre Eingabe ist noch da.</translation>
    </message>
    <message>
        <source>Check the base URL and the network, and try again.</source>
        <translation>Prüfen Sie die Basis-URL und das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still here; check the connection.</source>
        <translation>Nichts wurde gesendet. Ihre Eingabe ist noch da; prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still here; try again when the server can be reached.</source>
        <translation>Nichts wurde gesendet. Ihre Eingabe ist noch da; versuchen Sie es noch einmal, wenn der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not sure it arrived. %1 The client may or may not be in the workspace now: “Check” looks for it there, “Send anyway” creates it again and may make a double.</source>
        <comment>%1 is a whole sentence that says why</comment>
        <translation>Es ist nicht sicher, ob es angekommen ist. %1 Der Kunde ist jetzt vielleicht im Arbeitsbereich, vielleicht nicht: „Nachsehen“ sucht ihn dort, „Trotzdem senden“ legt ihn noch einmal an, vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Check that the base URL is the one of your workspace’s API.</source>
        <translation>Prüfen Sie, ob die Basis-URL die der API Ihres Arbeitsbereichs ist.</translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment and did not accept this. Wait a little and try again.</source>
        <translation>%1 wird gerade zu oft gefragt und hat dies nicht angenommen. Warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused the request. Check the base URL and the workspace ID.</source>
        <translation>%1 hat die Anfrage abgelehnt. Prüfen Sie die Basis-URL und die Arbeitsbereichs-ID.</translation>
    </message>
    <message>
        <source>%1 did not accept this client, and nothing was created. Correct what is marked and create it again.</source>
        <translation>%1 hat diesen Kunden nicht angenommen; nichts wurde angelegt. Berichtigen Sie, was markiert ist, und legen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>%1 did not accept this client, and nothing was created. This is what it says about it:</source>
        <translation>%1 hat diesen Kunden nicht angenommen; nichts wurde angelegt. Der Server sagt dazu:</translation>
    </message>
    <message>
        <source>%1 did not accept this client and does not say why; nothing was created. Check what you typed, or ask whoever runs the server.</source>
        <translation>%1 hat diesen Kunden nicht angenommen und sagt nicht, warum; nichts wurde angelegt. Prüfen Sie Ihre Eingabe, oder fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>You are not signed in to the workspace “%1”. Sign in: what you typed stays here and is sent afterwards.</source>
        <translation>Sie sind beim Arbeitsbereich „%1“ nicht angemeldet. Melden Sie sich an: Ihre Eingabe bleibt hier und wird danach gesendet.</translation>
    </message>
    <message>
        <source>The token for the workspace “%1” has characters that cannot be sent. Copy it again from where it was issued, whole and in one piece.</source>
        <translation>Das Token für den Arbeitsbereich „%1“ hat Zeichen, die nicht gesendet werden können. Kopieren Sie es noch einmal, ganz und in einem Stück.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your token for the workspace “%2”, so nothing was created. Sign in again: what you typed stays here and is sent afterwards.</source>
        <translation>%1 nimmt Ihr Token für den Arbeitsbereich „%2“ nicht mehr an; nichts wurde angelegt. Melden Sie sich neu an: Ihre Eingabe bleibt hier und wird danach gesendet.</translation>
    </message>
    <message>
        <source>%1 does not accept this token for the workspace “%2”. It may have expired, or belong to another server.</source>
        <translation>%1 nimmt dieses Token für den Arbeitsbereich „%2“ nicht an. Vielleicht ist es abgelaufen oder gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Your token may not create clients in the workspace “%1”: it lacks the permission clients.create. Ask the workspace’s owner for it, or sign in with another token.</source>
        <translation>Ihr Token darf im Arbeitsbereich „%1“ keine Kunden anlegen: Ihm fehlt die Berechtigung clients.create. Bitten Sie die Inhaberin oder den Inhaber darum, oder melden Sie sich mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>Your token may not look at the clients of the workspace “%1”: it lacks the permission clients.view. So it is still not known whether the client was created.</source>
        <translation>Ihr Token darf die Kunden des Arbeitsbereichs „%1“ nicht ansehen: Ihm fehlt die Berechtigung clients.view. Ob der Kunde angelegt wurde, ist daher weiterhin nicht bekannt.</translation>
    </message>
    <message>
        <source>This token may not be used for the workspace “%1”. Ask the workspace’s owner, or use another token.</source>
        <translation>Dieses Token darf für den Arbeitsbereich „%1“ nicht verwendet werden. Fragen Sie die Inhaberin oder den Inhaber, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment.</source>
        <translation>%1 hat gerade selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It did not say that the client was created. What you typed is still here; try again in a while.</source>
        <translation>Dass der Kunde angelegt wurde, hat der Server nicht gesagt. Ihre Eingabe ist noch da; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Correct what is marked and create the client again.</source>
        <translation>Es wurde noch nichts gesendet. Berichtigen Sie, was markiert ist, und legen Sie den Kunden noch einmal an.</translation>
    </message>
    <message>
        <source>There is no workspace “%1” on %2. Check the workspace ID of the connection.</source>
        <translation>Auf %2 gibt es keinen Arbeitsbereich „%1“. Prüfen Sie die Arbeitsbereichs-ID der Verbindung.</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>stands for the server&apos;s address when that is not known</comment>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Your token may not look at the clients of the workspace “%1”: it lacks the permission clients.view. Ask the workspace’s owner for it, or sign in with another token.</source>
        <translation>Ihr Token darf die Kunden des Arbeitsbereichs „%1“ nicht ansehen: Ihm fehlt die Berechtigung clients.view. Bitten Sie den Besitzer des Arbeitsbereichs darum oder melden Sie sich mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>You are not signed in to the workspace “%1”. Sign in to work with it.</source>
        <translation>Sie sind beim Arbeitsbereich „%1“ nicht angemeldet. Melden Sie sich an, um mit ihm zu arbeiten.</translation>
    </message>
    <message>
        <source>Your session in the workspace “%1” has ended, so nothing was sent. Sign in again: what you typed stays here and is sent afterwards.</source>
        <translation>Ihre Sitzung im Arbeitsbereich „%1“ ist beendet; nichts wurde gesendet. Melden Sie sich neu an: Ihre Eingabe bleibt hier und wird danach gesendet.</translation>
    </message>
    <message>
        <source>Your session in the workspace “%1” has ended. Sign in again.</source>
        <translation>Ihre Sitzung im Arbeitsbereich „%1“ ist beendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this is not the address of a workspace’s API, or the network wants you to sign in first.</source>
        <translation>%1 hat mit einer Webseite geantwortet. Entweder ist das nicht die Adresse der API eines Arbeitsbereichs, oder das Netz verlangt, dass Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netz.</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1.</source>
        <translation>Der Proxy hat keine Verbindung zu %1 hergestellt.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password before it connects to %1.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort, bevor er eine Verbindung zu %1 herstellt.</translation>
    </message>
    <message>
        <source>Check the base URL, and ask the server’s administrator.</source>
        <translation>Prüfen Sie die Basis-URL, und fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Connect it to a network and try again.</source>
        <translation>Verbinden Sie ihn mit einem Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences › Network, or ask whoever runs your network.</source>
        <translation>Prüfen Sie den Proxy unter Einstellungen › Netzwerk, oder fragen Sie die Betreiber Ihres Netzes.</translation>
    </message>
    <message>
        <source>Enter them in Preferences › Network.</source>
        <translation>Geben Sie beides unter Einstellungen › Netzwerk ein.</translation>
    </message>
    <message>
        <source>Open any page in a web browser: if the network asks you to sign in there, do so and try again. Otherwise check the base URL.</source>
        <translation>Öffnen Sie eine beliebige Seite in einem Webbrowser: Verlangt das Netz dort, dass Sie sich anmelden, tun Sie es und versuchen Sie es noch einmal. Prüfen Sie sonst die Basis-URL.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>name</source>
        <comment>what was changed</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>avatar URL</source>
        <comment>what was changed</comment>
        <translation>Avatar-URL</translation>
    </message>
    <message numerus="yes">
        <source>%n contact methods</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%n Kontaktweg</numerusform>
            <numerusform>%n Kontaktwege</numerusform>
        </translation>
    </message>
    <message>
        <source>preferred contact method</source>
        <comment>what was changed</comment>
        <translation>bevorzugter Kontaktweg</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>What it was before is not known.</source>
        <translation>Was vorher war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing that is shown was changed.</source>
        <translation>Nichts, was hier gezeigt wird, wurde geändert.</translation>
    </message>
    <message>
        <source>No contact method</source>
        <translation>Kein Kontaktweg</translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ angelegt</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Undone. %1</source>
        <comment>%1: what was done, and then undone</comment>
        <translation>Rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This cannot be undone, because what it was before is not known.</source>
        <translation>Das lässt sich nicht rückgängig machen, weil nicht bekannt ist, was vorher war.</translation>
    </message>
    <message>
        <source>Deletes the client that was created.</source>
        <comment>what undoing does</comment>
        <translation>Löscht den Kunden, der angelegt wurde.</translation>
    </message>
    <message>
        <source>Puts back what this change replaced, if nobody has changed it since.</source>
        <comment>what undoing does</comment>
        <translation>Stellt wieder her, was diese Änderung ersetzt hat, sofern es seither niemand geändert hat.</translation>
    </message>
    <message>
        <source>Creates the client anew. It gets a new number and its creation date is today.</source>
        <comment>what undoing does</comment>
        <translation>Legt den Kunden neu an. Er bekommt eine neue Nummer, und als Anlagedatum gilt heute.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>%1: what was done before</comment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>“%1” was left as it is, because somebody else has changed it since.</source>
        <translation>„%1“ bleibt, wie es ist, weil jemand anders es seither geändert hat.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the workspace.</source>
        <translation>„%1“ ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” was left as it is, because your token may not do this.</source>
        <translation>„%1“ bleibt, wie es ist, weil Ihr Token das nicht darf.</translation>
    </message>
    <message>
        <source>“%1” was left as it is, because the server could not be asked. Try again later.</source>
        <translation>„%1“ bleibt, wie es ist, weil der Server nicht gefragt werden konnte. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>The system keychain holds no token for the workspace “%1”. Sign in to work with it.</source>
        <translation>Der Schlüsselbund des Systems hat kein Token für den Arbeitsbereich „%1“. Melden Sie sich an, um mit ihm zu arbeiten.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so you cannot be kept signed in. Start the keychain of your desktop, for example GNOME Keyring or KWallet.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund; Sie können nicht angemeldet bleiben. Starten Sie den Schlüsselbund Ihres Desktops, zum Beispiel GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so your token for the workspace “%1” cannot be read. Start the keychain of your desktop and try again, or sign in.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund; Ihr Token für den Arbeitsbereich „%1“ kann nicht gelesen werden. Starten Sie den Schlüsselbund Ihres Desktops und versuchen Sie es noch einmal, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so your token may still be in it. Start the keychain of your desktop and try again.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund; Ihr Token ist vielleicht noch darin. Starten Sie den Schlüsselbund Ihres Desktops und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so you cannot be kept signed in. Unlock it.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt; Sie können nicht angemeldet bleiben. Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so your token for the workspace “%1” cannot be read. Unlock it and try again, or sign in.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt; Ihr Token für den Arbeitsbereich „%1“ kann nicht gelesen werden. Entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your token is still in the system keychain; unlock it and try again.</source>
        <translation>Ihr Token ist noch im Schlüsselbund des Systems; entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system keychain did not let Clientele in, so you cannot be kept signed in. Allow it when you are asked.</source>
        <translation>Der Schlüsselbund des Systems hat Clientele nicht eingelassen; Sie können nicht angemeldet bleiben. Erlauben Sie den Zugriff, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The system keychain did not let Clientele in, so your token for the workspace “%1” cannot be read. Try again and allow it, or sign in.</source>
        <translation>Der Schlüsselbund des Systems hat Clientele nicht eingelassen; Ihr Token für den Arbeitsbereich „%1“ kann nicht gelesen werden. Versuchen Sie es noch einmal und erlauben Sie den Zugriff, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your token is still in the system keychain, which did not let Clientele in. Try again and allow it.</source>
        <translation>Ihr Token ist noch im Schlüsselbund des Systems, der Clientele nicht eingelassen hat. Versuchen Sie es noch einmal und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so it is not certain that you are kept signed in.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet; ob Sie angemeldet bleiben, ist nicht sicher.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so your token for the workspace “%1” is not known. Try again, or sign in.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet; Ihr Token für den Arbeitsbereich „%1“ ist nicht bekannt. Versuchen Sie es noch einmal, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so your token may still be in it. Try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet; Ihr Token ist vielleicht noch darin. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system keychain gave back something else than it was to keep, so you cannot be kept signed in.</source>
        <translation>Der Schlüsselbund des Systems hat etwas anderes zurückgegeben, als er aufbewahren sollte; Sie können nicht angemeldet bleiben.</translation>
    </message>
    <message>
        <source>What the system keychain holds for the workspace “%1” is damaged, or is not Clientele’s. Sign in again: that replaces it.</source>
        <translation>Was der Schlüsselbund des Systems für den Arbeitsbereich „%1“ hat, ist beschädigt oder stammt nicht von Clientele. Melden Sie sich neu an: Das ersetzt es.</translation>
    </message>
    <message>
        <source>What the system keychain holds for the workspace “%1” is damaged, or is not Clientele’s, and is still there. Remove it with your desktop’s own program for passwords.</source>
        <translation>Was der Schlüsselbund des Systems für den Arbeitsbereich „%1“ hat, ist beschädigt oder stammt nicht von Clientele, und es ist noch da. Entfernen Sie es mit dem Passwortprogramm Ihres Desktops.</translation>
    </message>
    <message>
        <source>The system keychain took your token, and then did not have it, so you cannot be kept signed in.</source>
        <translation>Der Schlüsselbund des Systems hat Ihr Token angenommen und hatte es dann nicht; Sie können nicht angemeldet bleiben.</translation>
    </message>
    <message>
        <source>The system keychain holds no token for the workspace “%1” any more.</source>
        <translation>Der Schlüsselbund des Systems hat kein Token für den Arbeitsbereich „%1“ mehr.</translation>
    </message>
    <message>
        <source>The system keychain did not keep your token.</source>
        <translation>Der Schlüsselbund des Systems hat Ihr Token nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The system keychain could not read your token for the workspace “%1”. Try again, or sign in.</source>
        <translation>Der Schlüsselbund des Systems konnte Ihr Token für den Arbeitsbereich „%1“ nicht lesen. Versuchen Sie es noch einmal, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>The system keychain did not remove your token, so it may still be there. Try again.</source>
        <translation>Der Schlüsselbund des Systems hat Ihr Token nicht entfernt; es ist vielleicht noch da. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Then try again, or stay signed in for this session only.</source>
        <translation>Versuchen Sie es dann noch einmal, oder bleiben Sie nur für diese Sitzung angemeldet.</translation>
    </message>
    <message>
        <source>Try again, or stay signed in for this session only.</source>
        <translation>Versuchen Sie es noch einmal, oder bleiben Sie nur für diese Sitzung angemeldet.</translation>
    </message>
    <message>
        <source>Clientele runs as a snap here, which needs this once in a terminal: snap connect clientele:password-manager-service.</source>
        <translation>Clientele läuft hier als Snap und braucht dafür einmal diesen Befehl in einem Terminal: snap connect clientele:password-manager-service.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Not signed in</source>
        <comment>in the place of the list of clients</comment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>The clients may not be shown</source>
        <translation>Die Kunden dürfen nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Too many clients</source>
        <translation>Zu viele Kunden</translation>
    </message>
    <message>
        <source>The clients could not be loaded</source>
        <translation>Die Kunden konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 sent a list that is larger than this program reads. New clients can still be created. Ask whoever looks after the workspace to take out what is no longer needed.</source>
        <comment>%1: name of a server</comment>
        <translation>%1 hat eine Liste gesendet, die größer ist, als dieses Programm liest. Neue Kunden können weiterhin angelegt werden. Bitten Sie den, der den Arbeitsbereich betreut, nicht mehr Benötigtes zu entfernen.</translation>
    </message>
    <message>
        <source>No client found</source>
        <translation>Kein Kunde gefunden</translation>
    </message>
    <message>
        <source>“%1” is in no name, contact method or custom field of this workspace’s clients.</source>
        <translation>„%1“ steht in keinem Namen, Kontaktweg oder eigenen Feld der Kunden dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Enter the first one: it stands here as soon as it is created.</source>
        <translation>Erfassen Sie den ersten: Er steht hier, sobald er angelegt ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Loading the clients…</source>
        <translation>Die Kunden werden geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 client(s)</source>
        <translation>
            <numerusform>%1 Kunde</numerusform>
            <numerusform>%1 Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 client(s)</source>
        <comment>how many a search found</comment>
        <translation>
            <numerusform>%1 von %2 Kunden</numerusform>
            <numerusform>%1 von %2 Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>%1: how many clients, %2: time of day, or date and time</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Refreshing… %1 so far</source>
        <comment>%1: how many clients</comment>
        <translation>Wird aktualisiert … bisher %1</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <comment>%1: a whole sentence that says why</comment>
        <translation>Nicht aktualisiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the server’s answer could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Antwort des Servers konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Antwort des Servers konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the server’s answer came more than once; the first is shown.</source>
        <translation>
            <numerusform>%Ln Eintrag der Antwort des Servers kam mehrfach; der erste wird gezeigt.</numerusform>
            <numerusform>%Ln Einträge der Antwort des Servers kamen mehrfach; jeweils der erste wird gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>The field “%1” is now “%2”.</source>
        <translation>Das Feld „%1“ ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>The field “%1” was removed.</source>
        <translation>Das Feld „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1” is now the preferred contact method.</source>
        <translation>„%1“ ist jetzt der bevorzugte Kontaktweg.</translation>
    </message>
    <message>
        <source>A contact method is now “%1”.</source>
        <translation>Ein Kontaktweg ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <comment>%1: contact method</comment>
        <translation>„%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <comment>%1: contact method</comment>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The avatar URL is now “%1”.</source>
        <translation>Die Avatar-URL ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>The name is now “%1”.</source>
        <translation>Der Name ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: type of a contact method, %2: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>Avatar-URL</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>Preferred contact method</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>there is no text</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>there is no such contact method or field</comment>
        <translation>Nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Call %1</source>
        <comment>%1: telephone number</comment>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail to %1</source>
        <translation>E-Mail an %1 schreiben</translation>
    </message>
    <message>
        <source>Open WhatsApp with %1</source>
        <comment>%1: telephone number</comment>
        <translation>WhatsApp mit %1 öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: type of a contact method, %2: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only telephone, e-mail and WhatsApp can be opened from here.</source>
        <translation>Nur Telefon, E-Mail und WhatsApp lassen sich von hier aus öffnen.</translation>
    </message>
    <message>
        <source>That is not an e-mail address that can be written to.</source>
        <translation>Das ist keine E-Mail-Adresse, an die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>That is not a telephone number that can be dialled.</source>
        <translation>Das ist keine Telefonnummer, die gewählt werden kann.</translation>
    </message>
</context>
<context>
    <name>OutboxAct</name>
    <message>
        <source>It is on its way. Wait for the answer.</source>
        <translation>Es ist unterwegs. Warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>The server refused it. Discard it, and delete the client again if need be.</source>
        <translation>Der Server hat es abgelehnt. Verwerfen Sie es, und löschen Sie den Kunden bei Bedarf noch einmal.</translation>
    </message>
    <message>
        <source>The server refused it. Edit it, and save it again.</source>
        <translation>Der Server hat es abgelehnt. Bearbeiten Sie es, und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may have arrived already. Check again, or send it again.</source>
        <translation>Es ist vielleicht schon angekommen. Prüfen Sie noch einmal, oder senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The client is looked at before it is sent again. Send it now instead.</source>
        <translation>Vor dem Senden wird der Kunde noch einmal angesehen. Senden Sie es stattdessen jetzt.</translation>
    </message>
    <message>
        <source>It was not sent yet, so there is nothing to look for.</source>
        <translation>Es wurde noch nicht gesendet, also gibt es nichts zu suchen.</translation>
    </message>
    <message>
        <source>The server refused it, so there is nothing to look for.</source>
        <translation>Der Server hat es abgelehnt, also gibt es nichts zu suchen.</translation>
    </message>
    <message>
        <source>It was not sent yet. Send it now instead.</source>
        <translation>Es wurde noch nicht gesendet. Senden Sie es stattdessen jetzt.</translation>
    </message>
    <message>
        <source>It may have arrived already, so it can no longer be edited.</source>
        <translation>Es ist vielleicht schon angekommen und lässt sich deshalb nicht mehr bearbeiten.</translation>
    </message>
    <message>
        <source>In a deletion there is nothing to edit.</source>
        <translation>An einer Löschung gibt es nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>There are no details, because the server has not answered.</source>
        <translation>Es gibt keine Details, weil der Server nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>an entry of the Outbox</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>an entry of the Outbox</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>an entry of the Outbox</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Waiting for you to sign in.</source>
        <translation>Wartet darauf, dass Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Waiting for you to check the connection.</source>
        <translation>Wartet darauf, dass Sie die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Waiting, because the server is asked too often at the moment.</source>
        <translation>Wartet, weil der Server im Augenblick zu oft gefragt wird.</translation>
    </message>
    <message>
        <source>Waiting, because your token may not do this.</source>
        <translation>Wartet, weil Ihr Token das nicht darf.</translation>
    </message>
    <message>
        <source>Waiting, because the server has a problem of its own at the moment.</source>
        <translation>Wartet, weil der Server im Augenblick selbst eine Schwierigkeit hat.</translation>
    </message>
    <message>
        <source>Waiting until this computer can write it down.</source>
        <translation>Wartet, bis dieser Computer es festhalten kann.</translation>
    </message>
    <message>
        <source>Waiting until the server can be reached.</source>
        <translation>Wartet, bis der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Is deleted in %1 s, unless you discard this entry.</source>
        <comment>%1: seconds</comment>
        <translation>Wird in %1 s gelöscht, wenn Sie diesen Eintrag nicht verwerfen.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Wartet auf das Senden.</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <comment>%1: time of day, or date and time</comment>
        <translation>Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>Not sure it arrived. The client is looked at again, and only what is missing is sent.</source>
        <translation>Nicht sicher, ob es angekommen ist. Der Kunde wird noch einmal angesehen, und nur was fehlt, wird gesendet.</translation>
    </message>
    <message>
        <source>Not sure it arrived. We are checking.</source>
        <translation>Nicht sicher, ob es angekommen ist. Wir prüfen das.</translation>
    </message>
    <message>
        <source>Not sure it arrived: no such client was found. Send it again, or discard it.</source>
        <translation>Nicht sicher, ob es angekommen ist: Es wurde kein solcher Kunde gefunden. Senden Sie es noch einmal, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Not sure it arrived: one client looks like it. Look at it first.</source>
        <translation>Nicht sicher, ob es angekommen ist: Ein Kunde sieht so aus. Sehen Sie ihn zuerst an.</translation>
    </message>
    <message numerus="yes">
        <source>Not sure it arrived: %n clients look like it. Look at them first.</source>
        <translation>
            <numerusform>Nicht sicher, ob es angekommen ist: %n Kunde sieht so aus. Sehen Sie ihn zuerst an.</numerusform>
            <numerusform>Nicht sicher, ob es angekommen ist: %n Kunden sehen so aus. Sehen Sie sie zuerst an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, because somebody else changed the same. Edit it to choose what is right.</source>
        <translation>Nicht gesendet, weil jemand anders dasselbe geändert hat. Bearbeiten Sie es, um zu wählen, was stimmt.</translation>
    </message>
    <message>
        <source>Not sent, because the connection is not in order. Check it, and save this again.</source>
        <translation>Nicht gesendet, weil die Verbindung nicht in Ordnung ist. Prüfen Sie sie, und speichern Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>Not sent, because something in it is not as it must be. Edit it.</source>
        <translation>Nicht gesendet, weil etwas darin nicht so ist, wie es sein muss. Bearbeiten Sie es.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <comment>%1: the server&apos;s words</comment>
        <translation>Der Server hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server refused it: your token may not do this.</source>
        <translation>Der Server hat es abgelehnt: Ihr Token darf das nicht.</translation>
    </message>
    <message>
        <source>The server refused it: it does not know this workspace.</source>
        <translation>Der Server hat es abgelehnt: Er kennt diesen Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>The server refused it: this client is no longer there.</source>
        <translation>Der Server hat es abgelehnt: Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server refused it and does not say why.</source>
        <translation>Der Server hat es abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Wartet auf die Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait in the Outbox</source>
        <translation>
            <numerusform>%n Eintrag wartet im Postausgang</numerusform>
            <numerusform>%n Einträge warten im Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>%1: how many entries wait in the Outbox</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you.</source>
        <comment>%1: how many entries wait in the Outbox</comment>
        <translation>
            <numerusform>%1, %n braucht Sie.</numerusform>
            <numerusform>%1, %n brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment.</source>
        <comment>%1: name of a server</comment>
        <translation>%1 wird im Augenblick zu oft gefragt.</translation>
    </message>
    <message>
        <source>It is in the Outbox and is sent as soon as you are signed in.</source>
        <translation>Es liegt im Postausgang und wird gesendet, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>It is in the Outbox and is sent as soon as the connection is in order.</source>
        <translation>Es liegt im Postausgang und wird gesendet, sobald die Verbindung in Ordnung ist.</translation>
    </message>
    <message>
        <source>It is in the Outbox and is sent in a while.</source>
        <translation>Es liegt im Postausgang und wird bald gesendet.</translation>
    </message>
    <message>
        <source>It is in the Outbox and is sent as soon as the server can be reached.</source>
        <translation>Es liegt im Postausgang und wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>PermissionWords</name>
    <message>
        <source>You may not see the clients of this workspace (%1). Ask the workspace’s owner for it.</source>
        <comment>%1: name of a permission</comment>
        <translation>Sie dürfen die Kunden dieses Arbeitsbereichs nicht sehen (%1). Bitten Sie den Inhaber des Arbeitsbereichs darum.</translation>
    </message>
    <message>
        <source>You may not create clients in this workspace (%1). Ask the workspace’s owner for it.</source>
        <comment>%1: name of a permission</comment>
        <translation>Sie dürfen in diesem Arbeitsbereich keine Kunden anlegen (%1). Bitten Sie den Inhaber des Arbeitsbereichs darum.</translation>
    </message>
    <message>
        <source>You may not change clients in this workspace (%1). Ask the workspace’s owner for it.</source>
        <comment>%1: name of a permission</comment>
        <translation>Sie dürfen in diesem Arbeitsbereich keine Kunden ändern (%1). Bitten Sie den Inhaber des Arbeitsbereichs darum.</translation>
    </message>
    <message>
        <source>You may not delete clients in this workspace (%1). Ask the workspace’s owner for it.</source>
        <comment>%1: name of a permission</comment>
        <translation>Sie dürfen in diesem Arbeitsbereich keine Kunden löschen (%1). Bitten Sie den Inhaber des Arbeitsbereichs darum.</translation>
    </message>
</context>
<context>
    <name>ProxyAddressWords</name>
    <message>
        <source>Enter the address of the proxy.</source>
        <translation>Geben Sie die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>Only HTTP proxies can be used. Enter the address without “%1”.</source>
        <comment>%1: https://</comment>
        <translation>Nur HTTP-Proxys können verwendet werden. Geben Sie die Adresse ohne „%1“ ein.</translation>
    </message>
    <message>
        <source>This is not the address of a computer.</source>
        <translation>Das ist keine Adresse eines Computers.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>[token removed]</source>
        <translation>[Token entfernt]</translation>
    </message>
</context>
<context>
    <name>SignInErrorWords</name>
    <message>
        <source>Your account in the workspace “%1” is suspended. Ask the workspace’s owner to reactivate it.</source>
        <translation>Ihr Konto im Arbeitsbereich „%1“ ist gesperrt. Bitten Sie den Inhaber des Arbeitsbereichs, es wieder freizugeben.</translation>
    </message>
    <message>
        <source>This e-mail address or this password is wrong. Check the address, and type the password again; capital and small letters differ.</source>
        <translation>Diese E-Mail-Adresse oder dieses Passwort ist falsch. Prüfen Sie die Adresse, und geben Sie das Passwort noch einmal ein; Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>%1 does not let you sign in to the workspace “%2”. Ask the workspace’s owner.</source>
        <comment>%1: server, %2: workspace</comment>
        <translation>%1 lässt nicht zu, dass Sie sich beim Arbeitsbereich „%2“ anmelden. Fragen Sie den Inhaber des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 has no workspace “%2”, or nobody with this e-mail address in it. Check the workspace ID and the e-mail address.</source>
        <comment>%1: server, %2: workspace</comment>
        <translation>%1 hat keinen Arbeitsbereich „%2“ oder darin niemanden mit dieser E-Mail-Adresse. Prüfen Sie die Arbeitsbereichs-ID und die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot read this e-mail address and password. Check the address; a password has at least 8 characters.</source>
        <comment>%1: server</comment>
        <translation>%1 kann diese E-Mail-Adresse und dieses Passwort nicht lesen. Prüfen Sie die Adresse; ein Passwort hat mindestens 8 Zeichen.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Allow writing there and try again.</source>
        <translation>Erlauben Sie dort das Schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Schließen Sie dieses Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <translation>Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>Look whether the disk is in order, and try again.</source>
        <translation>Sehen Sie nach, ob der Datenträger in Ordnung ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it is written down before. What you typed is still here.</source>
        <translation>Es wurde nichts gesendet, weil es vorher festgehalten wird. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because that is written down before.</source>
        <comment>%1: name of a client</comment>
        <translation>„%1“ wurde nicht gelöscht, weil das vorher festgehalten wird.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: the disk is full. Free some space; it is tried again by itself.</source>
        <translation>Ihre Eingaben können auf diesem Computer nicht aufbewahrt werden: Der Datenträger ist voll. Schaffen Sie Platz; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: the folder for it cannot be written to. Allow writing there; it is tried again by itself.</source>
        <translation>Ihre Eingaben können auf diesem Computer nicht aufbewahrt werden: In den Ordner dafür kann nicht geschrieben werden. Erlauben Sie dort das Schreiben; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: another program holds the file. Close that program; it is tried again by itself.</source>
        <translation>Ihre Eingaben können auf diesem Computer nicht aufbewahrt werden: Ein anderes Programm hält die Datei fest. Schließen Sie es; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: the file for it was written by a later version of Clientele. Install that version; the file stays as it is.</source>
        <translation>Ihre Eingaben können auf diesem Computer nicht aufbewahrt werden: Die Datei dafür stammt von einer späteren Version von Clientele. Installieren Sie diese Version; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: the disk reports an error. Save a copy in another place and look whether the disk is in order; it is tried again by itself.</source>
        <translation>Ihre Eingaben können auf diesem Computer nicht aufbewahrt werden: Der Datenträger meldet einen Fehler. Speichern Sie eine Kopie an einem anderen Ort, und sehen Sie nach, ob der Datenträger in Ordnung ist; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>A file on this computer could not be written, because the disk is full.</source>
        <translation>Eine Datei auf diesem Computer konnte nicht geschrieben werden, weil der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>A file on this computer could not be written, because its folder cannot be written to.</source>
        <translation>Eine Datei auf diesem Computer konnte nicht geschrieben werden, weil in ihren Ordner nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>A file on this computer could not be written, because another program holds it.</source>
        <translation>Eine Datei auf diesem Computer konnte nicht geschrieben werden, weil ein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>A file on this computer could not be used, because a later version of Clientele wrote it.</source>
        <translation>Eine Datei auf diesem Computer konnte nicht benutzt werden, weil sie von einer späteren Version von Clientele stammt.</translation>
    </message>
    <message>
        <source>A file on this computer could not be written, because the disk reports an error.</source>
        <translation>Eine Datei auf diesem Computer konnte nicht geschrieben werden, weil der Datenträger einen Fehler meldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of your drafts, Outbox or history were damaged. They were put aside and are not sent.</source>
        <translation>
            <numerusform>%n Eintrag Ihrer Entwürfe, des Postausgangs oder des Verlaufs war beschädigt. Er wurde beiseitegelegt und wird nicht gesendet.</numerusform>
            <numerusform>%n Einträge Ihrer Entwürfe, des Postausgangs oder des Verlaufs waren beschädigt. Sie wurden beiseitegelegt und werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your drafts was damaged.</source>
        <translation>Die Datei mit Ihren Entwürfen war beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were rescued.</source>
        <translation>
            <numerusform>%n Eintrag wurde gerettet.</numerusform>
            <numerusform>%n Einträge wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept at %1.</source>
        <comment>%1: path of a file</comment>
        <translation>Die beschädigte Datei liegt hier: %1.</translation>
    </message>
</context>
<context>
    <name>WorkspaceWords</name>
    <message>
        <source>Sandbox workspace</source>
        <translation>Sandbox-Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: name of a workspace, %2: which of those with that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <comment>where the sandbox workspace is</comment>
        <translation>auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the Outbox</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n Eintrag des Postausgangs</numerusform>
            <numerusform>%n Einträge des Postausgangs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>%1: 2 drafts, %2: 3 entries of the Outbox</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
</TS>
