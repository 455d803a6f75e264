<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Urval</source>
        <translation>Om Urval</translation>
    </message>
    <message>
        <source>Urval is an offline program for reviewing applications together. It never uses the network.</source>
        <translation>Urval är ett program för att granska ansökningar tillsammans. Det använder aldrig nätverket.</translation>
    </message>
    <message>
        <source>Documents are read in a process of their own, which is started with the first one.</source>
        <translation>Dokument läses i en egen process, som startas med det första dokumentet.</translation>
    </message>
    <message>
        <source>Urval is free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Urval är fri programvara enligt GNU Affero General Public License, version 3 eller senare. Inga garantier lämnas.</translation>
    </message>
    <message>
        <source>It stands on Qt and PySide6 (LGPL), PyMuPDF (AGPL), SQLAlchemy (MIT), openpyxl (MIT), NumPy and SciPy (BSD), APSW (zlib style), cryptography (Apache 2.0 or BSD), platformdirs (MIT), filelock (MIT) and Lucide&apos;s icons (ISC and MIT).</source>
        <translation>Det bygger på Qt och PySide6 (LGPL), PyMuPDF (AGPL), SQLAlchemy (MIT), openpyxl (MIT), NumPy och SciPy (BSD), APSW (zlib-liknande), cryptography (Apache 2.0 eller BSD), platformdirs (MIT), filelock (MIT) och Lucides ikoner (ISC och MIT).</translation>
    </message>
    <message>
        <source>Documents are read in a locked-down process of their own: it can&apos;t open files, use a network or start programs.</source>
        <translation>Dokumenten läses i en egen, låst process: den kan inte öppna filer, använda nätverk eller starta program.</translation>
    </message>
    <message>
        <source>Documents are read in a process of their own, so that a crash stays there. It isn&apos;t locked down further on this system.</source>
        <translation>Dokumenten läses i en egen process, så att en krasch stannar där. På det här systemet är den inte låst utöver det.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>En länk ut ur dokumentet</translation>
    </message>
    <message>
        <source>The document&apos;s author put this address here. Nothing has been opened.</source>
        <translation>Dokumentets författare har lagt den här adressen. Ingenting har öppnats.</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>Den leder till: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Open outside Urval</source>
        <translation>&amp;Öppna utanför Urval</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>ApplicationsBox</name>
    <message>
        <source>Importing applications</source>
        <translation>Importerar ansökningar</translation>
    </message>
    <message>
        <source>Folder with applications</source>
        <translation>Mapp med ansökningar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>What an import reads (%1)</source>
        <translation>Det som kan importeras (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s).</source>
        <translation>
            <numerusform>%n ny ansökan.</numerusform>
            <numerusform>%n nya ansökningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before.</source>
        <translation>
            <numerusform>%n känd sedan tidigare.</numerusform>
            <numerusform>%n kända sedan tidigare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extended by further documents.</source>
        <translation>
            <numerusform>%n har fått fler dokument.</numerusform>
            <numerusform>%n har fått fler dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Avbrutet. Inget har importerats.</translation>
    </message>
    <message>
        <source>%1: left out, since it has the same content as %2.</source>
        <translation>%1: utelämnad, eftersom den har samma innehåll som %2.</translation>
    </message>
    <message>
        <source>Taken as: %1</source>
        <translation>Räknas som: %1</translation>
    </message>
    <message>
        <source>A PDF is an application, and so is a folder of PDFs or a message with files (.eml, .mbox, .msg). Letters of recommendation find their application by name. A table (.xlsx, .csv) is a register of applicants. Folders and files can also be dropped here; importing the same again adds nothing.</source>
        <translation>En PDF är en ansökan, och det är också en mapp med PDF-filer eller ett meddelande med filer (.eml, .mbox, .msg). Rekommendationsbrev hittar sin ansökan genom namnet. En tabell (.xlsx, .csv) är ett register över sökande. Mappar och filer kan också släppas här; att importera samma igen tillför inget.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importera en &amp;mapp…</translation>
    </message>
    <message>
        <source>Import fi&amp;les…</source>
        <translation>Importera fi&amp;ler…</translation>
    </message>
    <message>
        <source>For you to look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>What the import leaves to you</source>
        <translation>Vad importen lämnar till dig</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Where a document was taken for the wrong thing, choose another in “Taken as” (Enter or a click).</source>
        <translation>Där ett dokument har tagits för fel sak väljer du en annan under ”Räknas som” (Retur eller ett klick).</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A bug in Urval</source>
        <translation>Ett programfel i Urval</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Kopiera rapporten</translation>
    </message>
    <message>
        <source>Something went wrong that should not be able to.</source>
        <translation>Något gick fel som inte ska kunna gå fel.</translation>
    </message>
    <message>
        <source>What was saved before is still saved. Please pass the report below on to those who look after Urval. It holds versions and program lines; read it through first, since it can quote what you worked on. Nothing is sent by itself.</source>
        <translation>Det som redan var sparat är fortfarande sparat. Lämna gärna rapporten nedan till dem som förvaltar Urval. Den innehåller versioner och programrader; läs igenom den först, eftersom den kan återge sådant du arbetade med. Inget skickas av sig självt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This is the lead&apos;s file: it shows the criteria, and each reviewer scores in a file of their own.</source>
        <translation>Det här är den ansvarigas fil: den visar kriterierna, och varje granskare poängsätter i en egen fil.</translation>
    </message>
    <message>
        <source>The file is open for reading only; nothing can be scored in it.</source>
        <translation>Filen är öppnad endast för läsning; inget kan poängsättas i den.</translation>
    </message>
    <message>
        <source>The application was withdrawn; reviews of it don&apos;t count.</source>
        <translation>Ansökan är återkallad; granskningar av den räknas inte.</translation>
    </message>
    <message>
        <source>You have declared a conflict of interest and don&apos;t score this one.</source>
        <translation>Du har anmält jäv och poängsätter inte den här ansökan.</translation>
    </message>
    <message>
        <source>You have submitted this review. Reopen it to change it.</source>
        <translation>Du har lämnat in granskningen. Öppna den igen för att ändra den.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Sök kommando</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Skriv några bokstäver i ett kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
</context>
<context>
    <name>CommentLibrary</name>
    <message>
        <source>Reusable comments</source>
        <translation>Återanvändbara kommentarer</translation>
    </message>
    <message>
        <source>Type a few letters of a comment</source>
        <translation>Skriv några bokstäver ur en kommentar</translation>
    </message>
    <message>
        <source>Find a comment</source>
        <translation>Sök en kommentar</translation>
    </message>
    <message>
        <source>Your comments</source>
        <translation>Dina kommentarer</translation>
    </message>
    <message>
        <source>Enter inserts the comment, Delete removes it from your library.</source>
        <translation>Retur infogar kommentaren, Delete tar bort den ur ditt bibliotek.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Infoga</translation>
    </message>
    <message>
        <source>&amp;Save this comment</source>
        <translation>&amp;Spara den här kommentaren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>No comment matches.</source>
        <translation>Ingen kommentar stämmer.</translation>
    </message>
    <message>
        <source>You have no comments here yet. Write one, then save it here to use it again.</source>
        <translation>Du har inga kommentarer här än. Skriv en och spara den här för att använda den igen.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>How sure?</source>
        <translation>Hur säker?</translation>
    </message>
    <message>
        <source>A little sure</source>
        <translation>Lite säker</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ganska säker</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Mycket säker</translation>
    </message>
    <message>
        <source>How sure you are of this review</source>
        <translation>Hur säker du är på din granskning</translation>
    </message>
    <message>
        <source>How sure you are of this review, for the lead; you needn&apos;t say.</source>
        <translation>Hur säker du är på din granskning, för den som leder utlysningen; du behöver inte svara.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Reason, for the lead of the call</source>
        <translation>Skäl, till den som är ansvarig för utlysningen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Declare and abstain</source>
        <translation>&amp;Anmäl och avstå</translation>
    </message>
    <message>
        <source>Abstain from “%1” &amp;only</source>
        <translation>Avstå &amp;bara från ”%1”</translation>
    </message>
    <message>
        <source>Take back your conflict of interest with %1?</source>
        <translation>Vill du ta tillbaka din anmälan om jäv mot %1?</translation>
    </message>
    <message>
        <source>Do you have a conflict of interest with %1, or abstain for another reason?</source>
        <translation>Är du jävig mot %1, eller avstår du av något annat skäl?</translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation>Du kan poängsätta ansökan igen.</translation>
    </message>
    <message>
        <source>You no longer score this application, and what you have scored doesn&apos;t count. The lead is told.</source>
        <translation>Du poängsätter inte längre den här ansökan, och de poäng du har satt räknas inte. Den ansvariga får veta det.</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dold</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Avstår</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ingen poäng</translation>
    </message>
    <message>
        <source>Score again: the levels were changed</source>
        <translation>Sätt poäng igen: nivåerna har ändrats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Guidance for %1</source>
        <translation>Vägledning för %1</translation>
    </message>
    <message>
        <source>Comment: what in the application speaks for these points?</source>
        <translation>Kommentar: vad i ansökan talar för poängen?</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar till %1</translation>
    </message>
</context>
<context>
    <name>CriterionHeader</name>
    <message>
        <source>with a comment</source>
        <translation>med kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n belägg</numerusform>
            <numerusform>%n belägg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoProgress</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>An invented call is made and run from its announcement to its report…</source>
        <translation>En påhittad utlysning skapas och körs från utlysning till rapport …</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Points and comments by criterion and reviewer</source>
        <translation>Poäng och kommentarer per kriterium och granskare</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Reviews side by side</source>
        <translation>Granskningar sida vid sida</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rank: no review of it counts.</source>
        <translation>%1 har ingen plats: ingen granskning av den räknas.</translation>
    </message>
    <message>
        <source>%1: the review by %2 doesn&apos;t count. %3.</source>
        <translation>%1: granskningen av %2 räknas inte. %3.</translation>
    </message>
</context>
<context>
    <name>DetailTableModel</name>
    <message>
        <source>%1 (given before the criterion was changed)</source>
        <translation>%1 (gavs innan kriteriet ändrades)</translation>
    </message>
    <message>
        <source>%1 – not counted: %2</source>
        <translation>%1 – räknas inte: %2</translation>
    </message>
    <message>
        <source>Weighted total</source>
        <translation>Viktad summa</translation>
    </message>
</context>
<context>
    <name>DevicesBox</name>
    <message>
        <source>Somebody who is not on the roster</source>
        <translation>Någon som inte finns på listan</translation>
    </message>
    <message>
        <source>New devices</source>
        <translation>Nya enheter</translation>
    </message>
    <message>
        <source>Nobody has vouched yet that these computers belong to these people. What comes from them is kept aside and counts once you accept them; ask a person for the fingerprint if you are in doubt.</source>
        <translation>Ingen har ännu gått i god för att de här datorerna tillhör de här personerna. Det som kommer från dem hålls åtskilt och räknas när du har godtagit dem; fråga personen efter fingeravtrycket om du är osäker.</translation>
    </message>
    <message>
        <source>&amp;Accept these devices</source>
        <translation>&amp;Godta de här enheterna</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekommendation</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterat</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadat</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Kan inte läsas</translation>
    </message>
</context>
<context>
    <name>DocumentMessage</name>
    <message>
        <source>This document is encrypted</source>
        <translation>Dokumentet är krypterat</translation>
    </message>
    <message>
        <source>This document is empty</source>
        <translation>Dokumentet är tomt</translation>
    </message>
    <message>
        <source>This document is damaged</source>
        <translation>Dokumentet är skadat</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>Dokumentet kunde inte läsas</translation>
    </message>
    <message>
        <source>Reading this document took too long</source>
        <translation>Det tog för lång tid att läsa dokumentet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Read the document again</source>
        <translation>Läs dokumentet igen</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>No document is open</source>
        <translation>Inget dokument är öppet</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Öppnar dokumentet…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>DocumentProblems</name>
    <message>
        <source>Encrypted: %1</source>
        <translation>Krypterad: %1</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Tom: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Skadad: %1</translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>Kan inte läsas: %1</translation>
    </message>
    <message>
        <source>No application document</source>
        <translation>Ansökningsdokument saknas</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Rekommendation saknas</translation>
    </message>
    <message>
        <source>%1 pages, the limit is %2</source>
        <translation>%1 sidor, gränsen är %2</translation>
    </message>
</context>
<context>
    <name>DocumentSide</name>
    <message>
        <source>There is no application to review.</source>
        <translation>Det finns ingen ansökan att granska.</translation>
    </message>
    <message>
        <source>This application has no document.</source>
        <translation>Ansökan har inget dokument.</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekommendation</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation>Ansökans dokument</translation>
    </message>
</context>
<context>
    <name>DocumentToolBar</name>
    <message>
        <source>of {pages}</source>
        <translation>av {pages}</translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation>Zoom, {percent}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Page number (Enter goes there)</source>
        <translation>Sidnummer (Retur går dit)</translation>
    </message>
    <message>
        <source>Choose the zoom</source>
        <translation>Välj zoom</translation>
    </message>
</context>
<context>
    <name>DocumentsTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Met</source>
        <translation>Uppfylld</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Inte uppfylld</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Att notera</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>First pages only</source>
        <translation>Bara första sidorna</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Utesluten</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Kräver beslut</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation>Måste uppfyllas</translation>
    </message>
    <message>
        <source>Advisory: never excludes</source>
        <translation>Rådgivande: utesluter aldrig</translation>
    </message>
    <message>
        <source>Worth knowing: never excludes</source>
        <translation>Bra att veta: utesluter aldrig</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Judge the first pages only</source>
        <translation>Bedöm bara första sidorna</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
</context>
<context>
    <name>EligibilityPage</name>
    <message>
        <source>Reading documents…</source>
        <translation>Läser handlingar …</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Inget kräver beslut.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>No application is chosen.</source>
        <translation>Ingen ansökan är vald.</translation>
    </message>
    <message>
        <source>The application has no document.</source>
        <translation>Ansökan har ingen handling.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Återtaget</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslutat: %1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alla ansökningar</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Kräver beslut</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uteslutna</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Vi&amp;sa</translation>
    </message>
    <message>
        <source>Applications by rules</source>
        <translation>Ansökningar mot regler</translation>
    </message>
</context>
<context>
    <name>EligibilityTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>There is no criterion %1.</source>
        <translation>Kriterium %1 finns inte.</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Belägget är borttaget</translation>
    </message>
    <message>
        <source>The selection is too long to be evidence; select less.</source>
        <translation>Markeringen är för lång för att vara belägg; markera mindre.</translation>
    </message>
    <message>
        <source>The page&apos;s text is still being read; try again in a moment.</source>
        <translation>Sidans text läses fortfarande; försök igen om ett ögonblick.</translation>
    </message>
    <message>
        <source>Select text or draw an area in the document first; then it can be evidence.</source>
        <translation>Markera text eller rita en yta i dokumentet först; då kan det bli belägg.</translation>
    </message>
    <message>
        <source>This is evidence for %1 already.</source>
        <translation>Det är redan belägg för %1.</translation>
    </message>
    <message>
        <source>Evidence for %1, page %2</source>
        <translation>Belägg för %1, sidan %2</translation>
    </message>
    <message>
        <source>The document of this evidence was replaced or taken away.</source>
        <translation>Beläggets dokument har bytts ut eller tagits bort.</translation>
    </message>
    <message>
        <source>There is no evidence for this criterion yet.</source>
        <translation>Det finns inget belägg för kriteriet än.</translation>
    </message>
    <message>
        <source>Evidence %1 of %2, page %3: %4</source>
        <translation>Belägg %1 av %2, sidan %3: %4</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence for %1</source>
        <translation>Belägg för %1</translation>
    </message>
    <message>
        <source>Enter shows it in the document, Delete removes it.</source>
        <translation>Retur visar det i dokumentet, Delete tar bort det.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>s. %1</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>en yta</translation>
    </message>
    <message>
        <source>document replaced or taken away: %1</source>
        <translation>dokumentet utbytt eller borttaget: %1</translation>
    </message>
</context>
<context>
    <name>ExclusiveWork</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Stopping after the step that is under way…</source>
        <translation>Avbryter efter steget som pågår…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Ingen har angett</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Facts of the application</source>
        <translation>Uppgifter om ansökan</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Sökande</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>&amp;Organisationsnummer</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Re&amp;ceived</source>
        <translation>&amp;Inkom</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Avsändare</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Why the status changed</source>
        <translation>&amp;Varför status ändrats</translation>
    </message>
    <message>
        <source>It came by mail: “%1”. The time is that of the agency&apos;s mail server.</source>
        <translation>Den kom med e-post: ”%1”. Tiden är myndighetens e-postservers.</translation>
    </message>
    <message>
        <source>It came by mail: “%1”. The time is what the sender&apos;s computer claims.</source>
        <translation>Den kom med e-post: ”%1”. Tiden är den som avsändarens dator uppger.</translation>
    </message>
    <message>
        <source>It came by mail: “%1”. The message gives no time.</source>
        <translation>Den kom med e-post: ”%1”. Meddelandet anger ingen tid.</translation>
    </message>
    <message>
        <source>Files don&apos;t say when they were received: enter it, with a time where the call gives one.</source>
        <translation>Filer anger inte när de kom in: ange det, med klockslag om utlysningen har ett.</translation>
    </message>
</context>
<context>
    <name>FilesTableModel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Inte kontrollerad än</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Åtskilt</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Att veta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} av {total}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>This document has no text to search (it looks like a scan)</source>
        <translation>Dokumentet har ingen text att söka i (det ser ut att vara skannat)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Stäng sökraden</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Vinnväxt-funded</source>
        <translation>Vinnväxt-finansierad</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent inkommen</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>För diskussion</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>The file holds your points and comments, signed with the key of this computer. The documents are not in it. You can go on working afterwards and hand in again; the lead&apos;s file takes in what is new.</source>
        <translation>Filen innehåller dina poäng och kommentarer, signerade med den här datorns nyckel. Dokumenten finns inte i den. Du kan fortsätta arbeta efteråt och lämna in igen; den ansvarigas fil tar in det som är nytt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>&amp;Write the hand-in</source>
        <translation>&amp;Skriv inlämningen</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Hand in your reviews</source>
        <translation>Lämna in dina granskningar</translation>
    </message>
    <message>
        <source>%1 hand-in</source>
        <translation>%1 inlämning</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are not submitted. They go along as drafts and don&apos;t count yet.</source>
        <translation>
            <numerusform>%n granskning är inte inlämnad. Den följer med som utkast och räknas inte än.</numerusform>
            <numerusform>%n granskningar är inte inlämnade. De följer med som utkast och räknas inte än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the hand-in a file name.</source>
        <translation>Ge inlämningen ett filnamn.</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Lämnar in</translation>
    </message>
    <message>
        <source>%1 is ready, in the folder %2. Send it to the lead of the call, and keep your own file.</source>
        <translation>%1 är klar och ligger i mappen %2. Skicka den till den som ansvarar för utlysningen, och behåll din egen fil.</translation>
    </message>
    <message>
        <source>Hand in as</source>
        <translation>Lämna in som</translation>
    </message>
</context>
<context>
    <name>HandoutBox</name>
    <message>
        <source>Folder for the hand-outs</source>
        <translation>Mapp för utskicken</translation>
    </message>
    <message>
        <source>Writing hand-outs</source>
        <translation>Skriver utskick</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-out(s) in %1. Send each to its reviewer, as you would a confidential paper:</source>
        <translation>
            <numerusform>%n utskick i %1. Skicka det till granskaren, som en förtrolig handling:</numerusform>
            <numerusform>%n utskick i %1. Skicka vart och ett till sin granskare, som förtroliga handlingar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The hand-outs that were written before are complete.</source>
        <translation>Avbrutet. De utskick som redan är skrivna är fullständiga.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Skicka ut</translation>
    </message>
    <message>
        <source>Each reviewer gets a file of their own: the call, the applications with their documents, and their own reviews so far. Nobody else&apos;s reviews are in it.</source>
        <translation>Varje granskare får en egen fil: utlysningen, ansökningarna med sina dokument och sina egna granskningar hittills. Ingen annans granskningar finns i den.</translation>
    </message>
    <message>
        <source>Write &amp;hand-outs…</source>
        <translation>Skriv &amp;utskick…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna m&amp;appen</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n document(s) are still being read for the search.</source>
        <translation>
            <numerusform>%n dokument läses fortfarande in för sökningen.</numerusform>
            <numerusform>%n dokument läses fortfarande in för sökningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n document(s) can&apos;t be read, so nothing is found in them.</source>
        <translation>
            <numerusform>Texten i %n dokument går inte att läsa, så inget hittas i det.</numerusform>
            <numerusform>Texten i %n dokument går inte att läsa, så inget hittas i dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) shown</source>
        <translation>
            <numerusform>%n ansökan visas</numerusform>
            <numerusform>%n ansökningar visas</numerusform>
        </translation>
    </message>
    <message>
        <source>No application here lacks points.</source>
        <translation>Ingen ansökan här saknar poäng.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n granskning inlämnad</numerusform>
            <numerusform>%n granskningar inlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) submitted</source>
        <translation>
            <numerusform>%1 av %n ansökan inlämnad</numerusform>
            <numerusform>%1 av %n ansökningar inlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n finished review(s)…</source>
        <translation>
            <numerusform>&amp;Lämna in %n färdig granskning…</numerusform>
            <numerusform>&amp;Lämna in %n färdiga granskningar…</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished reviews to submit</source>
        <translation>Inga färdiga att lämna in</translation>
    </message>
    <message>
        <source>There are no applications in this file yet.</source>
        <translation>Det finns inga ansökningar i filen ännu.</translation>
    </message>
    <message>
        <source>No application matches the search and the filter.</source>
        <translation>Ingen ansökan passar sökningen och filtret.</translation>
    </message>
    <message>
        <source>Search applicants, numbers, regions and the documents&apos; text</source>
        <translation>Sök bland sökande, nummer, regioner och i dokumentens text</translation>
    </message>
    <message>
        <source>Search the applications</source>
        <translation>Sök bland ansökningarna</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Show applications with this status</source>
        <translation>Visa ansökningar i det här läget</translation>
    </message>
    <message>
        <source>In order of &amp;number</source>
        <translation>I &amp;nummerordning</translation>
    </message>
    <message>
        <source>Otherwise in an order of your own, so that no application is read last by everybody.</source>
        <translation>Annars i en egen ordning, så att ingen ansökan läses sist av alla.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
</context>
<context>
    <name>InboxTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>In the documents</source>
        <translation>I dokumenten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Poängsatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), p. %1: %2</source>
        <translation>
            <numerusform>%n träff, s. %1: %2</numerusform>
            <numerusform>%n träffar, s. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>KeyChangeDialog</name>
    <message>
        <source>Change key</source>
        <translation>Ändra tangent</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Ny tangent för ”%1”:</translation>
    </message>
    <message>
        <source>Why the key can&apos;t be used</source>
        <translation>Varför tangenten inte kan användas</translation>
    </message>
</context>
<context>
    <name>KeySheetDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>&amp;Single keys: letters, digits and signs work without Ctrl</source>
        <translation>&amp;Enkla tangenter: bokstäver, siffror och tecken fungerar utan Ctrl</translation>
    </message>
    <message>
        <source>Ch&amp;ange key…</source>
        <translation>Ä&amp;ndra tangent…</translation>
    </message>
    <message>
        <source>All keys as &amp;delivered</source>
        <translation>&amp;Återställ alla tangenter</translation>
    </message>
    <message>
        <source>Keys by screen</source>
        <translation>Tangenter per vy</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Poängsättning</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>List of applications</source>
        <translation>Lista över ansökningar</translation>
    </message>
    <message>
        <source>&amp;Open a review file…</source>
        <translation>Öppna &amp;granskningsfil…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;para</translation>
    </message>
    <message>
        <source>S&amp;tart a call…</source>
        <translation>&amp;Starta utlysning…</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Save a cop&amp;y as…</source>
        <translation>Spara en &amp;kopia som…</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;Lämna in …</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>S&amp;täng filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Inkorg</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Granskning</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Utlysning</translation>
    </message>
    <message>
        <source>Eli&amp;gibility</source>
        <translation>Be&amp;hörighet</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sammanfoga</translation>
    </message>
    <message>
        <source>Ran&amp;king</source>
        <translation>&amp;Rangordning</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa panel</translation>
    </message>
    <message>
        <source>&amp;Hide the list</source>
        <translation>&amp;Dölj listan</translation>
    </message>
    <message>
        <source>&amp;Reading focus</source>
        <translation>&amp;Läsläge</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Sök kommando…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tangenter…</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Poäng %1</translation>
    </message>
    <message>
        <source>Score the active criterion</source>
        <translation>Sätt poäng på det aktiva kriteriet</translation>
    </message>
    <message>
        <source>Half a step up</source>
        <translation>Ett halvt steg upp</translation>
    </message>
    <message>
        <source>Half a step down</source>
        <translation>Ett halvt steg ned</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Ta bort poängen</translation>
    </message>
    <message>
        <source>Next unscored criterion</source>
        <translation>Nästa kriterium utan poäng</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Nästa kriterium</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>Föregående kriterium</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Nästa ansökan</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Föregående ansökan</translation>
    </message>
    <message>
        <source>Next unscored application</source>
        <translation>Nästa ansökan utan poäng</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Go to criterion 1–9</source>
        <translation>Gå till kriterium 1–9</translation>
    </message>
    <message>
        <source>Selection becomes evidence</source>
        <translation>Gör markeringen till belägg</translation>
    </message>
    <message>
        <source>Selection becomes evidence for criterion %1</source>
        <translation>Gör markeringen till belägg för kriterium %1</translation>
    </message>
    <message>
        <source>Selection becomes evidence for criterion 1–9</source>
        <translation>Gör markeringen till belägg för kriterium 1–9</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Nästa belägg</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>Föregående belägg</translation>
    </message>
    <message>
        <source>Write the comment (Esc: back to the card)</source>
        <translation>Skriv kommentaren (Esc: tillbaka till kortet)</translation>
    </message>
    <message>
        <source>Reusable comments</source>
        <translation>Återanvändbara kommentarer</translation>
    </message>
    <message>
        <source>Where does it answer this criterion? Next passage</source>
        <translation>Var svarar den på kriteriet? Nästa stycke</translation>
    </message>
    <message>
        <source>Where does it answer this criterion? Previous passage</source>
        <translation>Var svarar den på kriteriet? Föregående stycke</translation>
    </message>
    <message>
        <source>Flag for discussion</source>
        <translation>Flagga för diskussion</translation>
    </message>
    <message>
        <source>Abstain or declare a conflict of interest…</source>
        <translation>Avstå eller anmäl jäv…</translation>
    </message>
    <message>
        <source>Abstain from this criterion</source>
        <translation>Avstå från kriteriet</translation>
    </message>
    <message>
        <source>How my points are spread…</source>
        <translation>Hur mina poäng är spridda…</translation>
    </message>
    <message>
        <source>Submit the review…</source>
        <translation>Lämna in granskningen…</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bläddra nedåt</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Bläddra uppåt</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Sista sidan</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Gå till sida…</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sök nästa</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Sök föregående</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Verklig storlek</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Anpassa till sidan</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotera</translation>
    </message>
    <message>
        <source>Next document of the application</source>
        <translation>Ansökans nästa dokument</translation>
    </message>
    <message>
        <source>Read the page as text</source>
        <translation>Läs sidan som text</translation>
    </message>
    <message>
        <source>Draw an area (or drag with Ctrl)</source>
        <translation>Rita ett område (eller dra med Ctrl)</translation>
    </message>
    <message>
        <source>Pages and outline</source>
        <translation>Sidor och innehåll</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Mörka sidor</translation>
    </message>
    <message>
        <source>Accept on this rule</source>
        <translation>Godta på den här regeln</translation>
    </message>
    <message>
        <source>Judge the first pages only</source>
        <translation>Bedöm bara första sidorna</translation>
    </message>
    <message>
        <source>Exclude on this rule</source>
        <translation>Uteslut på den här regeln</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka beslutet</translation>
    </message>
    <message>
        <source>Next rule that needs a person</source>
        <translation>Nästa regel som kräver beslut</translation>
    </message>
    <message>
        <source>Facts of the application…</source>
        <translation>Uppgifter om ansökan…</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Öppna ansökan</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>That key can&apos;t be used.</source>
        <translation>Den tangenten kan inte användas.</translation>
    </message>
    <message>
        <source>That key is already used for “%1”.</source>
        <translation>Den tangenten används redan för ”%1”.</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>What the document is taken as</source>
        <translation>Vad dokumentet räknas som</translation>
    </message>
</context>
<context>
    <name>LevelLabel</name>
    <message>
        <source>Point at a value to see what it means.</source>
        <translation>Peka på ett värde för att se vad det betyder.</translation>
    </message>
</context>
<context>
    <name>LineLabel</name>
    <message numerus="yes">
        <source>There are places for all %n ranked application(s), so there is no line.</source>
        <translation>
            <numerusform>Det finns plats för den enda rangordnade ansökan, så det finns ingen gräns.</numerusform>
            <numerusform>Det finns plats för alla %n rangordnade ansökningar, så det finns ingen gräns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): the selection line runs below row %1, at expected rank %2.</source>
        <translation>
            <numerusform>%n plats: urvalsgränsen går under rad %1, vid förväntad plats %2.</numerusform>
            <numerusform>%n platser: urvalsgränsen går under rad %1, vid förväntad plats %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected, %2 at the line, %3 not selected.</source>
        <translation>%1 utvalda, %2 vid gränsen, %3 inte utvalda.</translation>
    </message>
    <message numerus="yes">
        <source>The line parts %n application(s) of equal rank.</source>
        <translation>
            <numerusform>Gränsen skiljer %n ansökan från en med samma plats.</numerusform>
            <numerusform>Gränsen skiljer %n ansökningar med samma plats åt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Link to page %1</source>
        <translation>Länk till sida %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Länk till %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a review file</source>
        <translation>Öppna granskningsfil</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Spara en kopia som</translation>
    </message>
    <message>
        <source>Saved %1, nothing to do</source>
        <translation>Sparat %1, inget att göra</translation>
    </message>
    <message>
        <source>Review files (*%1)</source>
        <translation>Granskningsfiler (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The latest changes are lost if you quit now.</source>
        <translation>De senaste ändringarna går förlorade om du avslutar nu.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stanna kvar</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Avsluta utan att spara</translation>
    </message>
</context>
<context>
    <name>MarksColumn</name>
    <message>
        <source>Places in the document</source>
        <translation>Ställen i dokumentet</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna s&amp;enaste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtstorlek</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Go on to the next criterion &amp;after a score</source>
        <translation>Gå &amp;vidare till nästa kriterium efter poäng</translation>
    </message>
    <message>
        <source>&amp;Single keys without Ctrl</source>
        <translation>&amp;Enkla tangenter utan Ctrl</translation>
    </message>
    <message>
        <source>&amp;About Urval</source>
        <translation>&amp;Om Urval</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Merging</source>
        <translation>Sammanfogar</translation>
    </message>
    <message>
        <source>Files that were handed in</source>
        <translation>Filer som har lämnats in</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Kontrollerar %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n new change(s) count.</source>
        <translation>
            <numerusform>Sammanfogat: %n ny ändring räknas.</numerusform>
            <numerusform>Sammanfogat: %n nya ändringar räknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as it was before is kept as %1 in the folder %2.</source>
        <translation>Filen som den var innan finns kvar som %1 i mappen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n fil kunde inte användas.</numerusform>
            <numerusform>%n filer kunde inte användas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person.</source>
        <translation>
            <numerusform>%n konflikt väntar på en människa.</numerusform>
            <numerusform>%n konflikter väntar på en människa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The files that were merged before are in; merge again to go on.</source>
        <translation>Avbrutet. Filerna som hann sammanfogas är inne; sammanfoga igen för att fortsätta.</translation>
    </message>
    <message>
        <source>State %1 → %2.</source>
        <translation>Tillstånd %1 → %2.</translation>
    </message>
    <message>
        <source>The state stays %1.</source>
        <translation>Tillståndet förblir %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) would count.</source>
        <translation>
            <numerusform>%n ny ändring skulle räknas.</numerusform>
            <numerusform>%n nya ändringar skulle räknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open.</source>
        <translation>
            <numerusform>%n konflikt skulle vara öppen.</numerusform>
            <numerusform>%n konflikter skulle vara öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review file was among what was dropped.</source>
        <translation>Ingen granskningsfil fanns bland det som släpptes.</translation>
    </message>
    <message>
        <source>Merge what was handed in</source>
        <translation>Sammanfoga det som har lämnats in</translation>
    </message>
    <message>
        <source>Choose the files that came back, or drop them here. They are checked first, and nothing changes until you press Merge; the order of the files doesn&apos;t matter, and a file twice does no harm.</source>
        <translation>Välj filerna som har kommit tillbaka, eller släpp dem här. De kontrolleras först, och inget ändras förrän du trycker på Sammanfoga; filernas ordning spelar ingen roll, och samma fil två gånger gör ingen skada.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Välj filer…</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Töm listan</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sammanfoga</translation>
    </message>
    <message>
        <source>Files to merge</source>
        <translation>Filer att sammanfoga</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Hur långt kontrollen har kommit</translation>
    </message>
</context>
<context>
    <name>MergeStatus</name>
    <message>
        <source>Ready to merge</source>
        <translation>Klar att sammanfoga</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Inget nytt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanfogad</translation>
    </message>
</context>
<context>
    <name>NewCallDialog</name>
    <message>
        <source>Start a call</source>
        <translation>Starta en utlysning</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>B&amp;läddra…</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Bläddr&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation>&amp;Starta utlysningen</translation>
    </message>
    <message>
        <source>Write who leads the call: the name stands in the report.</source>
        <translation>Skriv vem som ansvarar för utlysningen: namnet står i rapporten.</translation>
    </message>
    <message>
        <source>Give the review file a name.</source>
        <translation>Ge granskningsfilen ett namn.</translation>
    </message>
    <message>
        <source>Another call, from a call file</source>
        <translation>En annan utlysning, från en utlysningsfil</translation>
    </message>
    <message>
        <source>call</source>
        <translation>utlysning</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Utlysning</translation>
    </message>
    <message>
        <source>Call &amp;file</source>
        <translation>Utlysnings&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>A&amp;nsvarig</translation>
    </message>
    <message>
        <source>&amp;Review file</source>
        <translation>&amp;Granskningsfil</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>The review file holds the whole call: criteria, applications, documents and reviews. It belongs to you on this computer; keep it where it is backed up.</source>
        <translation>Granskningsfilen innehåller hela utlysningen: kriterier, ansökningar, dokument och granskningar. Den tillhör dig på den här datorn; förvara den där den säkerhetskopieras.</translation>
    </message>
    <message>
        <source>Call file</source>
        <translation>Utlysningsfil</translation>
    </message>
    <message>
        <source>Call files (*.toml)</source>
        <translation>Utlysningsfiler (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Review file of the call</source>
        <translation>Utlysningens granskningsfil</translation>
    </message>
</context>
<context>
    <name>PageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Render the page again</source>
        <translation>Rita sidan igen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Sidan kan inte visas.</translation>
    </message>
    <message>
        <source>Application document, page {page} of {pages}</source>
        <translation>Ansökans dokument, sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Application document</source>
        <translation>Ansökans dokument</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanfoga</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangordning</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>PassageGuide</name>
    <message>
        <source>There is no document to look through.</source>
        <translation>Det finns inget dokument att söka igenom.</translation>
    </message>
    <message>
        <source>Looking through the document…</source>
        <translation>Söker igenom dokumentet…</translation>
    </message>
    <message>
        <source>The document&apos;s text can&apos;t be read, so no passage can be suggested.</source>
        <translation>Dokumentets text går inte att läsa, så inget stycke kan föreslås.</translation>
    </message>
    <message>
        <source>No passage found for this criterion in the first %1 pages.</source>
        <translation>Inget stycke hittades för kriteriet på de första %1 sidorna.</translation>
    </message>
    <message>
        <source>No passage found for this criterion in this document.</source>
        <translation>Inget stycke hittades för kriteriet i det här dokumentet.</translation>
    </message>
    <message>
        <source>Suggested passage %1 of %2, page %3, under “%4”</source>
        <translation>Förslag %1 av %2, sidan %3, under ”%4”</translation>
    </message>
    <message>
        <source>Suggested passage %1 of %2, page %3: %4</source>
        <translation>Förslag %1 av %2, sidan %3: %4</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Expected rank (recommended)</source>
        <translation>Förväntad plats (rekommenderas)</translation>
    </message>
    <message>
        <source>Mean of the totals</source>
        <translation>Medelvärde av summorna</translation>
    </message>
    <message>
        <source>Median of the totals</source>
        <translation>Median av summorna</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Minsta kvadrat</translation>
    </message>
    <message>
        <source>Borda: share of duels won</source>
        <translation>Borda: andel vunna dueller</translation>
    </message>
    <message>
        <source>Kemeny: fewest disagreements</source>
        <translation>Kemeny: minst motsägelser</translation>
    </message>
    <message>
        <source>Evens out how lenient each reviewer is, and says how sure each rank is.</source>
        <translation>Jämnar ut hur generös varje granskare är, och säger hur säker varje plats är.</translation>
    </message>
    <message>
        <source>Takes the totals as they are; a lenient reviewer lifts what they happened to get.</source>
        <translation>Tar summorna som de är; en generös granskare lyfter det hen råkade få.</translation>
    </message>
    <message>
        <source>The middle total; a single odd review moves it little.</source>
        <translation>Den mittersta summan; en enstaka avvikande granskning rubbar den lite.</translation>
    </message>
    <message>
        <source>Subtracts how lenient each reviewer is, and takes the rest at face value.</source>
        <translation>Drar av hur generös varje granskare är, och tar resten för vad det är.</translation>
    </message>
    <message>
        <source>Counts how often an application beats another in the eyes of the same reviewer.</source>
        <translation>Räknar hur ofta en ansökan slår en annan i samma granskares ögon.</translation>
    </message>
    <message>
        <source>The order that contradicts the reviewers&apos; own orders the least; it looks at orders only, not at points.</source>
        <translation>Den ordning som minst motsäger granskarnas egna; den ser bara till ordning, inte till poäng.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Utvald</translation>
    </message>
    <message>
        <source>At the line</source>
        <translation>Vid gränsen</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Inte utvald</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Inte inlämnad</translation>
    </message>
    <message>
        <source>Incomplete: points are missing or the criterion was changed</source>
        <translation>Ofullständig: poäng saknas eller kriteriet har ändrats</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message>
        <source>Computing…</source>
        <translation>Beräknar…</translation>
    </message>
    <message>
        <source>The ranking couldn&apos;t be made</source>
        <translation>Rangordningen kunde inte göras</translation>
    </message>
    <message>
        <source>There is nothing to rank yet</source>
        <translation>Det finns inget att rangordna än</translation>
    </message>
    <message>
        <source>A review counts once it has points for every criterion and is submitted. Hand out the files to the reviewers, and merge the files that they hand in; the ranking then appears here by itself.</source>
        <translation>En granskning räknas när den har poäng för alla kriterier och är inlämnad. Skicka ut filerna till granskarna och sammanfoga filerna som de lämnar in; då visas rangordningen här av sig själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own review(s) are not submitted yet.</source>
        <translation>
            <numerusform>%n av dina egna granskningar är inte inlämnad än.</numerusform>
            <numerusform>%n av dina egna granskningar är inte inlämnade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking shows what the others think, and that colours one&apos;s own judgement.</source>
        <translation>Rangordningen visar vad de andra tycker, och det färgar ens eget omdöme.</translation>
    </message>
    <message>
        <source>Your own reviews come first</source>
        <translation>Dina egna granskningar kommer först</translation>
    </message>
    <message>
        <source>Show the ranking &amp;anyway</source>
        <translation>Visa rangordningen &amp;ändå</translation>
    </message>
    <message numerus="yes">
        <source>What if: %n place(s) instead of %1. Nothing is saved.</source>
        <translation>
            <numerusform>Tänk om: %n plats i stället för %1. Inget sparas.</numerusform>
            <numerusform>Tänk om: %n platser i stället för %1. Inget sparas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rank by</source>
        <translation>&amp;Rangordna efter</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Platser</translation>
    </message>
    <message>
        <source>As in the &amp;call</source>
        <translation>Som i &amp;utlysningen</translation>
    </message>
    <message>
        <source>&amp;Excel report…</source>
        <translation>&amp;Excelrapport…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangordning</translation>
    </message>
    <message>
        <source>Only to look; the call&apos;s own number of places stays.</source>
        <translation>Bara för att titta; utlysningens eget antal platser står kvar.</translation>
    </message>
</context>
<context>
    <name>RankingTableModel</name>
    <message>
        <source>Rank</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Rank interval</source>
        <translation>Platsintervall</translation>
    </message>
    <message>
        <source>Exp. rank</source>
        <translation>Förv. plats</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chans</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>The place by the chosen method; equal ones share a rank.</source>
        <translation>Platsen enligt den valda metoden; lika ansökningar delar plats.</translation>
    </message>
    <message>
        <source>Thick bar: the true rank lies in it with 50 %. Thin bar: with 90 %. Dot: expected rank. Dashed: the selection line.</source>
        <translation>Tjock stapel: den sanna platsen ligger i den med 50 %. Smal stapel: med 90 %. Punkt: förväntad plats. Streckat: urvalsgränsen.</translation>
    </message>
    <message>
        <source>The rank to be expected once each reviewer&apos;s leniency is evened out.</source>
        <translation>Platsen att vänta sig när varje granskares generositet har jämnats ut.</translation>
    </message>
    <message>
        <source>The mean of the reviewers&apos; weighted totals.</source>
        <translation>Medelvärdet av granskarnas viktade summor.</translation>
    </message>
    <message>
        <source>The middle one of the reviewers&apos; weighted totals.</source>
        <translation>Den mittersta av granskarnas viktade summor.</translation>
    </message>
    <message>
        <source>The probability that the application truly belongs to those selected.</source>
        <translation>Sannolikheten att ansökan verkligen hör till de utvalda.</translation>
    </message>
    <message>
        <source>The lowest and the highest total that a reviewer gave.</source>
        <translation>Den lägsta och den högsta summan som en granskare gav.</translation>
    </message>
    <message>
        <source>How many reviews count.</source>
        <translation>Hur många granskningar som räknas.</translation>
    </message>
    <message>
        <source>On which side of the selection line the 50 % interval lies.</source>
        <translation>På vilken sida om urvalsgränsen 50 %-intervallet ligger.</translation>
    </message>
    <message>
        <source>Rank %1 to %2 with 50 %, %3 to %4 with 90 %; expected rank %5.</source>
        <translation>Plats %1 till %2 med 50 %, %3 till %4 med 90 %; förväntad plats %5.</translation>
    </message>
    <message>
        <source>The selection line is at %1.</source>
        <translation>Urvalsgränsen ligger vid %1.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>It changes what isn&apos;t its author&apos;s to change; that is kept aside and doesn&apos;t count.</source>
        <translation>Den ändrar något som inte är avsändarens att ändra; det hålls åtskilt och räknas inte.</translation>
    </message>
    <message>
        <source>It comes from somebody who isn&apos;t on the roster; it counts once they are and their device is accepted.</source>
        <translation>Den kommer från någon som inte finns på listan; den räknas när personen finns där och enheten är godtagen.</translation>
    </message>
    <message>
        <source>It comes from a device that isn&apos;t accepted yet; it counts once a lead accepts it.</source>
        <translation>Den kommer från en enhet som inte är godtagen än; den räknas när en ansvarig handläggare godtar den.</translation>
    </message>
    <message>
        <source>It belongs to another call.</source>
        <translation>Den hör till en annan utlysning.</translation>
    </message>
    <message>
        <source>It is damaged or incomplete; ask for a new copy.</source>
        <translation>Den är skadad eller ofullständig; be om en ny kopia.</translation>
    </message>
    <message>
        <source>Merging it would leave a journal that doesn&apos;t add up, so nothing of it was taken.</source>
        <translation>Sammanfogad skulle den ge en journal som inte går ihop, så inget av den togs in.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made: %2.</source>
        <translation>Mappen %1 för säkerhetskopior kan inte skapas: %2.</translation>
    </message>
    <message>
        <source>Only a reviewer&apos;s own file is handed in, and this one isn&apos;t a reviewer&apos;s.</source>
        <translation>Bara en granskares egen fil lämnas in, och den här är ingen granskares.</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet.</source>
        <translation>Det finns inget att lämna in än.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the hand-in a file name.</source>
        <translation>%1 är en mapp; ge inlämningen ett filnamn.</translation>
    </message>
    <message>
        <source>The hand-in can&apos;t replace the file that it is made from; choose another name.</source>
        <translation>Inlämningen kan inte ersätta filen som den görs av; välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 exists and isn&apos;t an earlier hand-in of this file; choose another name.</source>
        <translation>%1 finns redan och är ingen tidigare inlämning av den här filen; välj ett annat namn.</translation>
    </message>
    <message>
        <source>Only a lead hands out files, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare skriver utskick, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>There are no reviewers yet; add them first.</source>
        <translation>Det finns inga granskare än; lägg till dem först.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Mappen %1 kan inte skapas: %2.</translation>
    </message>
    <message>
        <source>%1 exists and may hold work that isn&apos;t in %2; merge it first, or choose another folder.</source>
        <translation>%1 finns redan och kan innehålla arbete som inte finns i %2; sammanfoga den först, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Only a lead accepts devices, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare godtar enheter, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>It is the file that is merged into.</source>
        <translation>Det är själva filen som det sammanfogas till.</translation>
    </message>
    <message>
        <source>Checking it takes more than %1 seconds; it was stopped.</source>
        <translation>Kontrollen av den tar mer än %1 sekunder; den avbröts.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: checking it ended the process that did so.</source>
        <translation>Den kan inte läsas: processen som kontrollerade den avslutades av den.</translation>
    </message>
    <message>
        <source>It holds something larger than a review file may hold.</source>
        <translation>Den innehåller något större än vad en granskningsfil får innehålla.</translation>
    </message>
    <message>
        <source>It needs more memory to read than a review file may.</source>
        <translation>Den kräver mer minne att läsa än en granskningsfil får.</translation>
    </message>
    <message>
        <source>There is no room on this computer&apos;s disk to check it.</source>
        <translation>Det finns ingen plats på den här datorns disk för att kontrollera den.</translation>
    </message>
    <message>
        <source>It is not a review file of a version that this program reads.</source>
        <translation>Den är ingen granskningsfil i en version som det här programmet läser.</translation>
    </message>
    <message>
        <source>It holds tables or rules that this version of Urval doesn&apos;t make; if a newer one wrote it, update the program.</source>
        <translation>Den innehåller tabeller eller regler som den här versionen av Urval inte gör; om en nyare har skrivit den, uppdatera programmet.</translation>
    </message>
    <message>
        <source>It lacks tables that a review file has, or has them in another form.</source>
        <translation>Den saknar tabeller som en granskningsfil har, eller har dem i en annan form.</translation>
    </message>
    <message>
        <source>A merge of what it holds was undone here, so that part doesn&apos;t count; redo that merge to let it count again.</source>
        <translation>En sammanfogning av det som den innehåller har ångrats här, så den delen räknas inte; gör om den sammanfogningen för att den ska räknas igen.</translation>
    </message>
    <message>
        <source>A clock of what it brings can&apos;t have been right; times are shown as written, and nothing depends on them.</source>
        <translation>En klocka bakom det som den för med sig kan inte ha gått rätt; tiderna visas som de skrevs, och inget beror på dem.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and can&apos;t be restored: %2</source>
        <translation>Säkerhetskopian %1 är skadad och kan inte återställas: %2</translation>
    </message>
    <message>
        <source>The backup %1 belongs to another call.</source>
        <translation>Säkerhetskopian %1 hör till en annan utlysning.</translation>
    </message>
    <message>
        <source>Only a lead undoes a merge, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare ångrar en sammanfogning, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>There is no merge to undo.</source>
        <translation>Det finns ingen sammanfogning att ångra.</translation>
    </message>
    <message>
        <source>There is no merge to redo.</source>
        <translation>Det finns ingen sammanfogning att göra om.</translation>
    </message>
    <message>
        <source>There is no merge %1 to undo; look at the list of merges.</source>
        <translation>Det finns ingen sammanfogning %1 att ångra; se listan över sammanfogningar.</translation>
    </message>
    <message>
        <source>There is no merge %1 to redo; look at the list of merges.</source>
        <translation>Det finns ingen sammanfogning %1 att göra om; se listan över sammanfogningar.</translation>
    </message>
    <message>
        <source>It holds more chains of changes than a review file may.</source>
        <translation>Den innehåller fler ändringskedjor än en granskningsfil får.</translation>
    </message>
    <message>
        <source>Change %1 of chain %2 %3.</source>
        <translation>Ändring %1 i kedjan %2 %3.</translation>
    </message>
    <message>
        <source>The key of the device that wrote chain %1 is missing or wrong.</source>
        <translation>Nyckeln till enheten som skrev kedjan %1 saknas eller är fel.</translation>
    </message>
    <message>
        <source>Its changes aren&apos;t signed up to the last one (chain %1): a working file must be closed before it is sent; open and close it where it was written, or ask for a hand-in.</source>
        <translation>Dess ändringar är inte signerade till och med den sista (kedjan %1): en arbetsfil måste stängas innan den skickas; öppna och stäng den där den skrevs, eller be om en inlämning.</translation>
    </message>
    <message>
        <source>A signature of chain %1 isn&apos;t its device&apos;s: what it signs was altered.</source>
        <translation>En signatur i kedjan %1 är inte enhetens: det som den signerar har ändrats.</translation>
    </message>
    <message>
        <source>Document %1 in it was altered: its hash doesn&apos;t match.</source>
        <translation>Dokumentet %1 i den har ändrats: dess kontrollsumma stämmer inte.</translation>
    </message>
    <message>
        <source>Changes are missing in chain %1, at %2.</source>
        <translation>Ändringar saknas i kedjan %1, vid %2.</translation>
    </message>
    <message>
        <source>Chain %1 is broken before change %2.</source>
        <translation>Kedjan %1 är bruten före ändring %2.</translation>
    </message>
    <message>
        <source>Chain %1 changes its owner at change %2.</source>
        <translation>Kedjan %1 byter ägare vid ändring %2.</translation>
    </message>
    <message>
        <source>Two copies have gone on from the same point (chain %1), as after copying the user folder; ask its owner which copy holds.</source>
        <translation>Två kopior har fortsatt från samma punkt (kedjan %1), som när användarmappen har kopierats; fråga ägaren vilken kopia som gäller.</translation>
    </message>
    <message>
        <source>It can&apos;t be copied to be checked: %1.</source>
        <translation>Den kan inte kopieras för kontroll: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>Den kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t a file.</source>
        <translation>Det är ingen fil.</translation>
    </message>
    <message>
        <source>It is larger than %1 GB, more than a review file may be.</source>
        <translation>Den är större än %1 GB, mer än en granskningsfil får vara.</translation>
    </message>
    <message>
        <source>It grows while it is read.</source>
        <translation>Den växer medan den läses.</translation>
    </message>
    <message>
        <source>The copy is incomplete: it was cut off on its way; ask for a new one.</source>
        <translation>Kopian är ofullständig: den kapades på vägen; be om en ny.</translation>
    </message>
    <message>
        <source>Another program changed it (it is in WAL mode), so a part may be missing.</source>
        <translation>Ett annat program har ändrat den (den är i WAL-läge), så en del kan saknas.</translation>
    </message>
    <message>
        <source>%1 was read back with other bytes: the disk or stick may be failing.</source>
        <translation>%1 lästes tillbaka med annat innehåll: disken eller minnet kan vara på väg att gå sönder.</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>innehåller ett tal som inte är ett heltal</translation>
    </message>
    <message>
        <source>isn&apos;t a revision</source>
        <translation>är ingen revision</translation>
    </message>
    <message>
        <source>was altered: its hash doesn&apos;t match</source>
        <translation>har ändrats: dess kontrollsumma stämmer inte</translation>
    </message>
    <message>
        <source>is filed under other values than it holds</source>
        <translation>är sorterad under andra värden än den innehåller</translation>
    </message>
    <message>
        <source>is about something that this version of Urval doesn&apos;t know; update the program</source>
        <translation>gäller något som den här versionen av Urval inte känner till; uppdatera programmet</translation>
    </message>
    <message>
        <source>is addressed to others than its kind</source>
        <translation>är riktad till andra än dess slag ska vara</translation>
    </message>
    <message>
        <source>holds text that can&apos;t be stored</source>
        <translation>innehåller text som inte kan sparas</translation>
    </message>
    <message>
        <source>isn&apos;t in canonical form</source>
        <translation>är inte i sin bestämda form</translation>
    </message>
    <message>
        <source>has a frame that no Urval writes</source>
        <translation>har en ram som inget Urval skriver</translation>
    </message>
    <message>
        <source>takes the call&apos;s founding away</source>
        <translation>tar bort utlysningens början</translation>
    </message>
    <message>
        <source>holds a value of another kind than its field</source>
        <translation>innehåller ett värde av ett annat slag än sitt fält</translation>
    </message>
    <message>
        <source>It is being written to, or its window crashed; open and close it first.</source>
        <translation>Det skrivs i den, eller så kraschade dess fönster; öppna och stäng den först.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>There is no criterion %1; the call has %2.</source>
        <translation>Det finns inget kriterium %1; utlysningen har %2.</translation>
    </message>
    <message>
        <source>The file holds no call yet.</source>
        <translation>Filen innehåller ingen utlysning än.</translation>
    </message>
    <message>
        <source>The application isn&apos;t in this file.</source>
        <translation>Ansökan finns inte i den här filen.</translation>
    </message>
    <message>
        <source>The review is submitted; reopen it to change it.</source>
        <translation>Granskningen är inlämnad; öppna den igen för att ändra den.</translation>
    </message>
    <message>
        <source>You have declared a conflict of interest; this application isn&apos;t yours to score.</source>
        <translation>Du har anmält jäv; den här ansökan är inte din att poängsätta.</translation>
    </message>
    <message>
        <source>Say which criterion the evidence is for.</source>
        <translation>Ange vilket kriterium belägget gäller.</translation>
    </message>
    <message>
        <source>The document isn&apos;t one of this application&apos;s.</source>
        <translation>Dokumentet hör inte till den här ansökan.</translation>
    </message>
    <message>
        <source>The document has %1 pages, so there is no page %2.</source>
        <translation>Dokumentet har %1 sidor, så det finns ingen sida %2.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read or written: %2.</source>
        <translation>%1 kunde inte läsas eller skrivas: %2.</translation>
    </message>
    <message>
        <source>The copy %1 couldn&apos;t be written: %2.</source>
        <translation>Kopian %1 kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 already exists; choose another name.</source>
        <translation>%1 finns redan; välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>Mappen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kan inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged and can&apos;t be opened (%2).</source>
        <translation>%1 är skadad och kan inte öppnas (%2).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 is not a review file.</source>
        <translation>%1 är ingen granskningsfil.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Urval; update the program to open it.</source>
        <translation>%1 är gjord med en nyare version av Urval; uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>Nyckelfilen %1 kan inte läsas.</translation>
    </message>
    <message>
        <source>The file&apos;s ids aren&apos;t ones that Urval makes.</source>
        <translation>Filens id är inte sådana som Urval gör.</translation>
    </message>
    <message>
        <source>Only %1 can change this, and this file isn&apos;t open as theirs.</source>
        <translation>Bara %1 kan ändra det här, och filen är inte öppnad som den personens.</translation>
    </message>
    <message>
        <source>The quote is too long: at most %1 characters can be kept.</source>
        <translation>Citatet är för långt: högst %1 tecken kan sparas.</translation>
    </message>
    <message>
        <source>The evidence points to no page of a document.</source>
        <translation>Belägget pekar inte på någon sida i ett dokument.</translation>
    </message>
    <message>
        <source>The evidence lies outside what a page can be.</source>
        <translation>Belägget ligger utanför vad en sida kan vara.</translation>
    </message>
    <message>
        <source>Nothing is marked; select text or draw an area first.</source>
        <translation>Inget är markerat; markera text eller rita en yta först.</translation>
    </message>
    <message>
        <source>The selection is too long: at most %1 lines can be kept as evidence.</source>
        <translation>Markeringen är för lång: högst %1 rader kan sparas som belägg.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a reviewer; write NAME &lt;MAIL&gt;.</source>
        <translation>%1 är ingen granskare; skriv NAMN &lt;E-POST&gt;.</translation>
    </message>
    <message>
        <source>%1 is already the address of %2.</source>
        <translation>%1 är redan adressen till %2.</translation>
    </message>
    <message>
        <source>The file is another reviewer&apos;s; %1 can&apos;t score in it.</source>
        <translation>Filen är en annan granskares; %1 kan inte sätta poäng i den.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t review in this call.</source>
        <translation>%1 granskar inte i den här utlysningen.</translation>
    </message>
    <message>
        <source>Confidence is a number from %1 to %2.</source>
        <translation>Säkerheten är ett tal från %1 till %2.</translation>
    </message>
    <message>
        <source>%1 is not on the scale: %2 to %3 in steps of %4.</source>
        <translation>%1 finns inte på skalan: %2 till %3 i steg om %4.</translation>
    </message>
    <message>
        <source>A review with a declared conflict of interest can&apos;t be submitted.</source>
        <translation>En granskning med anmält jäv kan inte lämnas in.</translation>
    </message>
    <message>
        <source>The review can&apos;t be submitted yet: no points for %1.</source>
        <translation>Granskningen kan inte lämnas in än: poäng saknas för %1.</translation>
    </message>
    <message>
        <source>There is no application %1 in this call.</source>
        <translation>Det finns ingen ansökan %1 i den här utlysningen.</translation>
    </message>
    <message>
        <source>There is no reviewer %1 in this call.</source>
        <translation>Det finns ingen granskare %1 i den här utlysningen.</translation>
    </message>
    <message>
        <source>There are several reviewers %1 in this call.</source>
        <translation>Det finns flera granskare %1 i den här utlysningen.</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored.</source>
        <translation>Värdet är för djupt kapslat för att kunna sparas.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>Texten är för lång för att kunna sparas.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be stored.</source>
        <translation>Texten innehåller ett tecken som inte kan sparas.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>%1 is already open: %2.</source>
        <translation>%1 är redan öppen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing here: %2.</source>
        <translation>%1 kan inte öppnas för skrivning här: %2.</translation>
    </message>
    <message>
        <source>The conflict isn&apos;t as it was shown any more; look at it again.</source>
        <translation>Konflikten är inte längre som den visades; titta på den igen.</translation>
    </message>
    <message>
        <source>What was chosen isn&apos;t one of the conflict&apos;s values.</source>
        <translation>Det som valdes är inget av konfliktens värden.</translation>
    </message>
    <message>
        <source>Only the owner of what is in conflict settles it, or a lead.</source>
        <translation>Bara den som äger det som är i konflikt avgör den, eller en ansvarig handläggare.</translation>
    </message>
    <message>
        <source>A lead chooses one of the values; only their author writes another one.</source>
        <translation>En ansvarig handläggare väljer ett av värdena; bara den som skrev dem kan skriva ett annat.</translation>
    </message>
    <message>
        <source>Only texts can both be kept.</source>
        <translation>Bara texter kan behållas båda två.</translation>
    </message>
    <message>
        <source>The merge log was changed before its entry %1.</source>
        <translation>Sammanfogningsloggen har ändrats före post %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen är skadad: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Databasen är skadad: %1.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a revision that isn&apos;t in the file.</source>
        <translation>En rad i %1 hänvisar till en revision som inte finns i filen.</translation>
    </message>
    <message>
        <source>%1 was altered: its hash doesn&apos;t match.</source>
        <translation>%1 har ändrats: kontrollsumman stämmer inte.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in canonical form.</source>
        <translation>%1 är inte i sin bestämda form.</translation>
    </message>
    <message>
        <source>%1 is filed under other values than it holds.</source>
        <translation>%1 är sorterad under andra värden än den innehåller.</translation>
    </message>
    <message>
        <source>The key of device %1 isn&apos;t its own.</source>
        <translation>Nyckeln till enheten %1 är inte dess egen.</translation>
    </message>
    <message>
        <source>%1 has a signature that isn&apos;t its device&apos;s.</source>
        <translation>%1 har en signatur som inte är enhetens.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t signed up to its last revision (it is while its file is closed).</source>
        <translation>%1 är inte signerad till och med sin sista revision (det är den när filen är stängd).</translation>
    </message>
    <message>
        <source>%1 revisions belong to a chain whose beginning is missing.</source>
        <translation>%1 revisioner hör till en kedja vars början saknas.</translation>
    </message>
    <message>
        <source>%1 has a gap or a fork at %2.</source>
        <translation>%1 har ett glapp eller en förgrening vid %2.</translation>
    </message>
    <message>
        <source>%1 is broken before %2.</source>
        <translation>%1 är bruten före %2.</translation>
    </message>
    <message>
        <source>%1 changes its owner at %2.</source>
        <translation>%1 byter ägare vid %2.</translation>
    </message>
    <message>
        <source>Document %1 was altered: its hash doesn&apos;t match.</source>
        <translation>Dokumentet %1 har ändrats: kontrollsumman stämmer inte.</translation>
    </message>
    <message>
        <source>What the program shows of %1 isn&apos;t what the journal says.</source>
        <translation>Det som programmet visar av %1 är inte vad journalen säger.</translation>
    </message>
    <message>
        <source>Your comments in %1 can&apos;t be read: %2.</source>
        <translation>Dina kommentarer i %1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>There is no text to keep.</source>
        <translation>Det finns ingen text att spara.</translation>
    </message>
    <message>
        <source>The comment is too long to keep: at most %1 characters.</source>
        <translation>Kommentaren är för lång för att sparas: högst %1 tecken.</translation>
    </message>
    <message>
        <source>There are %1 comments already; remove some first.</source>
        <translation>Det finns redan %1 kommentarer; ta bort några först.</translation>
    </message>
    <message>
        <source>Your comments couldn&apos;t be saved in %1: %2.</source>
        <translation>Dina kommentarer kunde inte sparas i %1: %2.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>en ansvarig handläggare</translation>
    </message>
    <message>
        <source>the reviewer</source>
        <translation>granskaren</translation>
    </message>
    <message>
        <source>by %1 on %2 (process %3) since %4</source>
        <translation>av %1 på %2 (process %3) sedan %4</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>i ett annat fönster</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>en annan användare</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisionen %1</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Kedjan %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>Without a complete review, and so without a rank: %1.</source>
        <translation>Utan fullständig granskning, och därför utan plats: %1.</translation>
    </message>
    <message>
        <source>The Kemeny order was found by search and is not proven optimal.</source>
        <translation>Kemenyordningen hittades genom sökning och är inte bevisat bäst.</translation>
    </message>
    <message>
        <source>Expected ranks are computed to ±%1 only; the scores say too little.</source>
        <translation>Förväntade platser beräknas bara på ±%1 när; poängen säger för lite.</translation>
    </message>
    <message>
        <source>%1 belong to no criterion of the call.</source>
        <translation>%1 hör inte till något kriterium i utlysningen.</translation>
    </message>
    <message>
        <source>%1 are outside the scale %2 to %3.</source>
        <translation>%1 ligger utanför skalan %2 till %3.</translation>
    </message>
    <message>
        <source>%1 are given twice.</source>
        <translation>%1 finns två gånger.</translation>
    </message>
    <message>
        <source>Weights must not be negative, and one at least must be more than zero.</source>
        <translation>Vikterna får inte vara negativa, och minst en måste vara större än noll.</translation>
    </message>
    <message>
        <source>%1 has no points for %2 on %3, so it can&apos;t get weight.</source>
        <translation>%1 har inga poäng till %2 på %3, så det kan inte få vikt.</translation>
    </message>
    <message>
        <source>There must be at least one place to give, not %1.</source>
        <translation>Det måste finnas minst en plats att ge, inte %1.</translation>
    </message>
    <message>
        <source>There is no complete review to rank by.</source>
        <translation>Det finns ingen fullständig granskning att rangordna efter.</translation>
    </message>
    <message>
        <source>The applications fall apart into %1 groups (%2) that share no reviewer: comparing across them rests on the assumption that the groups are alike, not on scores.</source>
        <translation>Ansökningarna faller isär i %1 grupper (%2) som inte delar någon granskare: jämförelsen mellan dem vilar på antagandet att grupperna är lika, inte på poäng.</translation>
    </message>
    <message>
        <source>There is nothing to rank yet: no review is both submitted and complete.</source>
        <translation>Det finns inget att rangordna än: ingen granskning är både inlämnad och fullständig.</translation>
    </message>
    <message>
        <source>%1 merge conflict is open; until it is settled, provisional values count.</source>
        <translation>%1 sammanfogningskonflikt är öppen; tills den är avgjord räknas preliminära värden.</translation>
    </message>
    <message>
        <source>%1 merge conflicts are open; until they are settled, provisional values count.</source>
        <translation>%1 sammanfogningskonflikter är öppna; tills de är avgjorda räknas preliminära värden.</translation>
    </message>
    <message>
        <source>The call gives %1 to %2 places, not %3.</source>
        <translation>Utlysningen ger %1 till %2 platser, inte %3.</translation>
    </message>
    <message>
        <source>The call has no lot among its tie rules, so none can be drawn.</source>
        <translation>Utlysningen har ingen lottning bland sina särskiljningsregler, så ingen lott kan dras.</translation>
    </message>
    <message>
        <source>%1 applications are clearly selected, more than the %2 places.</source>
        <translation>%1 ansökningar är klart uttagna, fler än de %2 platserna.</translation>
    </message>
    <message>
        <source>Only %1 applications pass the thresholds, fewer than the %2 places.</source>
        <translation>Bara %1 ansökningar klarar trösklarna, färre än de %2 platserna.</translation>
    </message>
    <message>
        <source>%1 of the %2 places are left, since the others stand clearly below the line.</source>
        <translation>%1 av de %2 platserna blir över, eftersom de andra ligger klart under gränsen.</translation>
    </message>
    <message>
        <source>Choose %1 of %2, not %3.</source>
        <translation>Välj %1 av %2, inte %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen: the rules have settled that already.</source>
        <translation>%1 kan inte väljas: reglerna har redan avgjort det.</translation>
    </message>
    <message>
        <source>%1 has no value on %2, so other weights can&apos;t be tried.</source>
        <translation>%1 har inget värde på %2, så andra vikter kan inte prövas.</translation>
    </message>
    <message>
        <source>%1&apos;s score for %2 is %3, outside the scale %4 to %5.</source>
        <translation>Poängen från %1 till %2 är %3, utanför skalan %4 till %5.</translation>
    </message>
    <message>
        <source>The scale must go from a lower to a higher value, not %1 to %2.</source>
        <translation>Skalan måste gå från ett lägre till ett högre värde, inte %1 till %2.</translation>
    </message>
    <message>
        <source>%1 has %2 totals for %3; there must be one.</source>
        <translation>%1 har %2 summor för %3; det måste vara en.</translation>
    </message>
    <message>
        <source>%1&apos;s points for %2 on %3</source>
        <translation>Poängen från %1 till %2 på %3</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Läser dokument</translation>
    </message>
    <message>
        <source>A person chose it.</source>
        <translation>En människa har valt det.</translation>
    </message>
    <message>
        <source>There is no file or folder %1 that can be read.</source>
        <translation>Det finns ingen fil eller mapp %1 som går att läsa.</translation>
    </message>
    <message>
        <source>Its sub-folders lie too deep to be looked through.</source>
        <translation>Dess undermappar ligger för djupt för att sökas igenom.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be opened: %1.</source>
        <translation>Mappen kan inte öppnas: %1.</translation>
    </message>
    <message>
        <source>It is a link to a file that isn&apos;t there.</source>
        <translation>Den är en länk till en fil som inte finns.</translation>
    </message>
    <message>
        <source>It is a link to a place outside the folder, and isn&apos;t followed.</source>
        <translation>Den är en länk till en plats utanför mappen och följs inte.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Den är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>It is a %1 file, and documents must be PDF files: save it as PDF and import that.</source>
        <translation>Den är en %1-fil, och dokument måste vara PDF-filer: spara den som PDF och importera den.</translation>
    </message>
    <message>
        <source>Its name has no ending, and documents must be PDF files: save it as PDF and import that.</source>
        <translation>Dess namn saknar filändelse, och dokument måste vara PDF-filer: spara den som PDF och importera den.</translation>
    </message>
    <message>
        <source>The application document beside it is the same as %1 of another application.</source>
        <translation>Ansökningsdokumentet bredvid är detsamma som %1 i en annan ansökan.</translation>
    </message>
    <message>
        <source>It was imported on its own.</source>
        <translation>Den importerades ensam.</translation>
    </message>
    <message>
        <source>By %1 it may belong to %2.</source>
        <translation>Genom %1 kan det höra till %2.</translation>
    </message>
    <message>
        <source>It contradicts itself: %1.</source>
        <translation>Det motsäger sig självt: %1.</translation>
    </message>
    <message>
        <source>Making PDF files</source>
        <translation>Gör PDF-filer</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Läser meddelanden</translation>
    </message>
    <message>
        <source>The ZIP file is damaged or packed in a way that can&apos;t be read.</source>
        <translation>ZIP-filen är skadad eller packad på ett sätt som inte går att läsa.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than %1 files, so it was not unpacked.</source>
        <translation>ZIP-filen innehåller fler än %1 filer och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file needs a password: unpack it yourself and import what is in it.</source>
        <translation>ZIP-filen kräver lösenord: packa upp den själv och importera innehållet.</translation>
    </message>
    <message>
        <source>The ZIP file names files outside itself, so it was not unpacked.</source>
        <translation>ZIP-filen pekar på filer utanför sig själv och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to far more than documents do, so it was not unpacked.</source>
        <translation>ZIP-filen blir långt större än handlingar brukar vara och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to more than %1 MB, so it was not unpacked.</source>
        <translation>ZIP-filen blir större än %1 MB uppackad och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file is larger than %1 MB, so it was not unpacked.</source>
        <translation>ZIP-filen är större än %1 MB och packades därför inte upp.</translation>
    </message>
    <message>
        <source>It isn&apos;t a PDF file, and LibreOffice, which would make one of it, isn&apos;t installed.</source>
        <translation>Det är ingen PDF-fil, och LibreOffice, som skulle göra en av den, är inte installerat.</translation>
    </message>
    <message>
        <source>LibreOffice can&apos;t make a PDF file of it.</source>
        <translation>LibreOffice kan inte göra en PDF-fil av den.</translation>
    </message>
    <message>
        <source>LibreOffice took too long to make a PDF file of it.</source>
        <translation>Det tog för lång tid för LibreOffice att göra en PDF-fil av den.</translation>
    </message>
    <message>
        <source>No document lies in this folder.</source>
        <translation>Det ligger ingen handling i den här mappen.</translation>
    </message>
    <message>
        <source>It is a table: if it is a register of applicants, import it on its own.</source>
        <translation>Det är en tabell: om den är ett register över sökande, importera den för sig.</translation>
    </message>
    <message>
        <source>The document as it came; a PDF file was made of it.</source>
        <translation>Handlingen som den kom; en PDF-fil har gjorts av den.</translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation>Meddelandet är nästlat för djupt för att kunna läsas.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 GB: import it in parts.</source>
        <translation>%1 är större än %2 GB: importera den i delar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a mailbox.</source>
        <translation>%1 kan inte läsas som en brevlåda.</translation>
    </message>
    <message>
        <source>%1 holds no message that begins as messages in a mailbox do.</source>
        <translation>%1 innehåller inget meddelande som börjar som meddelanden i en brevlåda gör.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 messages: import it in parts.</source>
        <translation>%1 innehåller fler än %2 meddelanden: importera den i delar.</translation>
    </message>
    <message>
        <source>The message is larger than %1 MB, so it was not read.</source>
        <translation>Meddelandet är större än %1 MB och lästes därför inte.</translation>
    </message>
    <message>
        <source>The headers of the message are larger than any real ones, so it was not read.</source>
        <translation>Meddelandets huvud är större än något verkligt och lästes därför inte.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts, so it was not read.</source>
        <translation>Meddelandet har fler än %1 delar och lästes därför inte.</translation>
    </message>
    <message>
        <source>A part of the message is nested too deeply to be read.</source>
        <translation>En del av meddelandet är nästlad för djupt för att kunna läsas.</translation>
    </message>
    <message>
        <source>A part of the message is encrypted: open it in the mail program and save what is in it.</source>
        <translation>En del av meddelandet är krypterad: öppna det i e-postprogrammet och spara innehållet.</translation>
    </message>
    <message>
        <source>Outlook packed the attachments as winmail.dat, which can&apos;t be opened here: ask for them as PDF files.</source>
        <translation>Outlook har packat bilagorna som winmail.dat, som inte kan öppnas här: be att få dem som PDF-filer.</translation>
    </message>
    <message>
        <source>It has more than %1 attachments, and only the first were read.</source>
        <translation>Det har fler än %1 bilagor, och bara de första lästes.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name hides its real ending; it is shown without what hid it.</source>
        <translation>En bilagas namn döljer dess verkliga filändelse; det visas utan det som dolde den.</translation>
    </message>
    <message>
        <source>The file is not a readable Outlook message.</source>
        <translation>Filen är inget läsbart Outlook-meddelande.</translation>
    </message>
    <message>
        <source>It holds another message: save that one as a file of its own and import it.</source>
        <translation>Det innehåller ett annat meddelande: spara det som en egen fil och importera den.</translation>
    </message>
    <message>
        <source>Row %1 of %2 was left out: %3.</source>
        <translation>Rad %1 i %2 utelämnades: %3.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows.</source>
        <translation>%1 har fler än %2 rader.</translation>
    </message>
    <message>
        <source>%1 has no column for the applicant (such as Sökande or Applicant).</source>
        <translation>%1 har ingen kolumn för den sökande (som Sökande eller Applicant).</translation>
    </message>
    <message>
        <source>%1: %2 new applicants, %3 completed, %4 unchanged.</source>
        <translation>%1: %2 nya sökande, %3 kompletterade, %4 oförändrade.</translation>
    </message>
    <message>
        <source>%1 %2: no document of it has come in.</source>
        <translation>%1 %2: ingen handling har kommit in.</translation>
    </message>
    <message>
        <source>%1 %2: the register says %3 as %4, the file %5.</source>
        <translation>%1 %2: registret anger %3 som %4, filen %5.</translation>
    </message>
    <message>
        <source>It was forwarded by %1: say whether the time of the message inside (%2) counts.</source>
        <translation>Det vidarebefordrades av %1: avgör om tiden för meddelandet inuti (%2) gäller.</translation>
    </message>
    <message>
        <source>It was forwarded by %1, and the message inside gives no time.</source>
        <translation>Det vidarebefordrades av %1, och meddelandet inuti anger ingen tid.</translation>
    </message>
    <message>
        <source>No server says when it was received, so the time is what the sender&apos;s computer claims.</source>
        <translation>Ingen server anger när det kom in, så tiden är den som avsändarens dator uppger.</translation>
    </message>
    <message>
        <source>The message doesn&apos;t say when it was received: enter the time yourself.</source>
        <translation>Meddelandet anger inte när det kom in: ange tiden själv.</translation>
    </message>
    <message>
        <source>It lies packed inside a ZIP file: unpack that one yourself and import what is in it.</source>
        <translation>Den ligger packad i en ZIP-fil: packa upp den själv och importera innehållet.</translation>
    </message>
    <message>
        <source>The message carries no document that could be an application.</source>
        <translation>Meddelandet har ingen handling som kan vara en ansökan.</translation>
    </message>
    <message>
        <source>It is no document: open the message, save what is in it and import that.</source>
        <translation>Det är ingen handling: öppna meddelandet, spara innehållet och importera det.</translation>
    </message>
    <message>
        <source>It came after the deadline and doesn&apos;t take the place of the version before it.</source>
        <translation>Den kom efter sista dagen och ersätter inte versionen före den.</translation>
    </message>
    <message>
        <source>It is an earlier version of the application, kept beside the later one.</source>
        <translation>Det är en tidigare version av ansökan, sparad bredvid den senare.</translation>
    </message>
    <message>
        <source>A further version came after the deadline (%1): the one before it (%2) stands until you decide.</source>
        <translation>Ytterligare en version kom efter sista dagen (%1): den före (%2) gäller tills du bestämmer.</translation>
    </message>
    <message>
        <source>An earlier version (%1) was kept beside the later one (%2).</source>
        <translation>En tidigare version (%1) har sparats bredvid den senare (%2).</translation>
    </message>
    <message>
        <source>A later version (%1) takes the place of the one before it (%2); both are kept.</source>
        <translation>En senare version (%1) ersätter den före (%2); båda är sparade.</translation>
    </message>
    <message>
        <source>It came from %1, and the version before it from %2: check that both are the applicant&apos;s.</source>
        <translation>Den kom från %1 och versionen före från %2: kontrollera att båda är den sökandes.</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisationsnummer</translation>
    </message>
    <message>
        <source>applicant&apos;s name</source>
        <translation>sökandenamn</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 pekar på %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>vid okänd tid</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>received</source>
        <translation>tid då den kom in</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>it names no applicant</source>
        <translation>den anger ingen sökande</translation>
    </message>
    <message>
        <source>%1 is no organisation number</source>
        <translation>%1 är inget organisationsnummer</translation>
    </message>
    <message>
        <source>%1 is no application number</source>
        <translation>%1 är inget ansökningsnummer</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, men %2</translation>
    </message>
    <message>
        <source>Neither name nor text says that it is anything else.</source>
        <translation>Varken namn eller text säger att det är något annat.</translation>
    </message>
    <message>
        <source>Another file in the folder is the application.</source>
        <translation>En annan fil i mappen är ansökan.</translation>
    </message>
    <message>
        <source>Nothing says which file in the folder is the application, so the first by name was taken.</source>
        <translation>Inget säger vilken fil i mappen som är ansökan, så den första i namnordning togs.</translation>
    </message>
    <message>
        <source>It seems to be a recommendation (%1) %2</source>
        <translation>Det verkar vara en rekommendation (%1) %2</translation>
    </message>
    <message>
        <source>It seems to be an annex (%1) %2</source>
        <translation>Det verkar vara en bilaga (%1) %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it was not read.</source>
        <translation>Filen är större än %1, så den lästes inte.</translation>
    </message>
    <message>
        <source>No document of it is the application itself.</source>
        <translation>Inget av dess dokument är själva ansökan.</translation>
    </message>
    <message>
        <source>More than one document says that it is the application.</source>
        <translation>Mer än ett dokument säger att det är ansökan.</translation>
    </message>
    <message>
        <source>Only a lead takes applications in, and %1 isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare hämtar in ansökningar, och %1 är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read; import it again.</source>
        <translation>%1 ändrades medan den lästes; importera den igen.</translation>
    </message>
    <message>
        <source>The document isn&apos;t one of the application&apos;s.</source>
        <translation>Dokumentet hör inte till ansökan.</translation>
    </message>
    <message>
        <source>The file name says &quot;%1&quot;.</source>
        <translation>Filnamnet säger ”%1”.</translation>
    </message>
    <message>
        <source>The heading says &quot;%1&quot;.</source>
        <translation>Rubriken säger ”%1”.</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;.</source>
        <translation>Texten säger ”%1”.</translation>
    </message>
    <message>
        <source>The file name says that a recommendation is in the same file.</source>
        <translation>Filnamnet säger att en rekommendation finns i samma fil.</translation>
    </message>
    <message>
        <source>%1 is encrypted: %2</source>
        <translation>%1 är krypterad: %2</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 är krypterad.</translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation>%1 är tom: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 är skadad: %2</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 är skadad.</translation>
    </message>
    <message>
        <source>%1 is crashed: %2</source>
        <translation>%1 kraschade läsaren: %2</translation>
    </message>
    <message>
        <source>%1 is crashed.</source>
        <translation>%1 kraschade läsaren.</translation>
    </message>
    <message>
        <source>%1 is timeout: %2</source>
        <translation>%1 tog för lång tid: %2</translation>
    </message>
    <message>
        <source>%1 is timeout.</source>
        <translation>%1 tog för lång tid.</translation>
    </message>
    <message>
        <source>It has the same %1 as %2.</source>
        <translation>Den har samma %1 som %2.</translation>
    </message>
    <message>
        <source>It belongs to &quot;%1&quot; by %2.</source>
        <translation>Det hör till ”%1” genom %2.</translation>
    </message>
    <message>
        <source>Neither its name nor its text says which application it belongs to.</source>
        <translation>Varken dess namn eller dess text säger vilken ansökan det hör till.</translation>
    </message>
    <message>
        <source>The document needs a password.</source>
        <translation>Dokumentet kräver ett lösenord.</translation>
    </message>
    <message>
        <source>The PDF is damaged and can&apos;t be opened.</source>
        <translation>PDF:en är skadad och kan inte öppnas.</translation>
    </message>
    <message>
        <source>The document could not be fetched.</source>
        <translation>Dokumentet kunde inte hämtas.</translation>
    </message>
    <message>
        <source>The document made the PDF reader stop.</source>
        <translation>Dokumentet fick PDF-läsaren att stanna.</translation>
    </message>
    <message>
        <source>The document made the PDF reader stop twice and is not tried again.</source>
        <translation>Dokumentet fick PDF-läsaren att stanna två gånger och provas inte igen.</translation>
    </message>
    <message>
        <source>The PDF reader could not be started.</source>
        <translation>PDF-läsaren kunde inte startas.</translation>
    </message>
    <message>
        <source>The PDF reader was closed.</source>
        <translation>PDF-läsaren stängdes.</translation>
    </message>
    <message>
        <source>The picture was given up for one that was needed at once.</source>
        <translation>Bilden fick vänta på en som behövdes genast.</translation>
    </message>
    <message>
        <source>The document took longer than %1 seconds to read.</source>
        <translation>Dokumentet tog mer än %1 sekunder att läsa.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Filen är större än %1 MB.</translation>
    </message>
    <message>
        <source>The search index %1 can&apos;t be used: %2.</source>
        <translation>Sökregistret %1 kan inte användas: %2.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may take.</source>
        <translation>Dokumentet kräver mer minne än ett dokument får ta.</translation>
    </message>
    <message>
        <source>This part of the document is damaged and can&apos;t be shown.</source>
        <translation>Den här delen av dokumentet är skadad och kan inte visas.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Dokumentet har ingen sida %1.</translation>
    </message>
    <message>
        <source>Only the words of its first %1 pages were counted.</source>
        <translation>Bara orden på de första %1 sidorna räknades.</translation>
    </message>
    <message>
        <source>The file is not a PDF.</source>
        <translation>Filen är ingen PDF.</translation>
    </message>
    <message>
        <source>No page of the document can be read.</source>
        <translation>Ingen sida i dokumentet kan läsas.</translation>
    </message>
    <message>
        <source>The PDF was damaged and has been repaired for reading.</source>
        <translation>PDF:en var skadad och har lagats för läsning.</translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <translation>det är av ett annat slag</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The PDF&apos;s list of pages is damaged.</source>
        <translation>PDF:ens sidförteckning är skadad.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>Dokumentet har inga sidor.</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sitt namn</translation>
    </message>
    <message>
        <source>a part of its name</source>
        <translation>en del av sitt namn</translation>
    </message>
    <message>
        <source>the number in its name</source>
        <translation>numret i sitt namn</translation>
    </message>
    <message>
        <source>the organisation number in its text</source>
        <translation>organisationsnumret i sin text</translation>
    </message>
    <message>
        <source>the applicant named in its text</source>
        <translation>den sökande som nämns i texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot;</source>
        <translation>”%1” eller ”%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; or &quot;%3&quot;</source>
        <translation>”%1” eller ”%2” eller ”%3”</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 eller %2 till</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>There is no call file &quot;%1&quot;, and no bundled call of that name (bundled: %2).</source>
        <translation>Det finns ingen utlysningsfil ”%1” och ingen medföljande utlysning med det namnet (medföljande: %2).</translation>
    </message>
    <message>
        <source>%1 is not a file, so no call can be read from it.</source>
        <translation>%1 är ingen fil, så ingen utlysning kan läsas ur den.</translation>
    </message>
    <message>
        <source>The call file %1 can&apos;t be read: %2.</source>
        <translation>Utlysningsfilen %1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it is no call file.</source>
        <translation>%1 är större än %2 MB, så den är ingen utlysningsfil.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, rad %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (and %4 more problem).</source>
        <translation>%1, rad %2: %3 (och %4 problem till).</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (and %4 more problems).</source>
        <translation>%1, rad %2: %3 (och %4 problem till).</translation>
    </message>
    <message>
        <source>%1 of %2 is &quot;%3&quot;, and must be small letters, digits, _ and -</source>
        <translation>%1 i %2 är ”%3”, men måste vara små bokstäver, siffror, _ och -</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>utlysningen</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>kriteriet %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regeln %1</translation>
    </message>
    <message>
        <source>tie rule %1</source>
        <translation>särskiljningsregeln %1</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skalan</translation>
    </message>
    <message>
        <source>places</source>
        <translation>platserna (places)</translation>
    </message>
    <message>
        <source>step two</source>
        <translation>steg två</translation>
    </message>
    <message>
        <source>terms of %1</source>
        <translation>söktermerna (terms) för %1</translation>
    </message>
    <message>
        <source>levels of %1</source>
        <translation>nivåerna (levels) för %1</translation>
    </message>
    <message>
        <source>the file has call format %1, and this program reads format %2</source>
        <translation>filen har utlysningsformat %1, och det här programmet läser format %2</translation>
    </message>
    <message>
        <source>places has a min of %1, which is above its max of %2</source>
        <translation>places har ett min på %1, som är större än dess max på %2</translation>
    </message>
    <message>
        <source>published must be a date such as 2018-03-26, without quotes</source>
        <translation>published måste vara ett datum som 2018-03-26, utan citattecken</translation>
    </message>
    <message>
        <source>deadline must be a date such as 2018-05-31 or 2018-05-31T16:00:00, without quotes</source>
        <translation>deadline måste vara ett datum som 2018-05-31 eller 2018-05-31T16:00:00, utan citattecken</translation>
    </message>
    <message>
        <source>deadline %1 is before the call was published</source>
        <translation>deadline %1 ligger före utlysningens publicering</translation>
    </message>
    <message>
        <source>time_zone &quot;%1&quot; is not known on this computer; write one such as &quot;Europe/Stockholm&quot;</source>
        <translation>time_zone ”%1” är inte känd på den här datorn; skriv en sådan som ”Europe/Stockholm”</translation>
    </message>
    <message>
        <source>scale has a low of %1, which is not below its high of %2</source>
        <translation>skalans low är %1, som inte är mindre än dess high på %2</translation>
    </message>
    <message>
        <source>scale has a step of %1, which doesn&apos;t lead from %2 to %3</source>
        <translation>skalans step är %1, som inte leder från %2 till %3</translation>
    </message>
    <message>
        <source>scale has more points than a person can tell apart (at most 20 whole points and 100 steps)</source>
        <translation>skalan har fler poäng än en människa kan skilja på (högst 20 hela poäng och 100 steg)</translation>
    </message>
    <message>
        <source>scale has no whole point that could be described</source>
        <translation>skalan har ingen hel poäng som kan beskrivas</translation>
    </message>
    <message>
        <source>code &quot;%1&quot; must be at most %2 capital letters, digits and hyphens</source>
        <translation>code ”%1” får vara högst %2 versaler, siffror och bindestreck</translation>
    </message>
    <message>
        <source>two criteria have the %1 &quot;%2&quot;</source>
        <translation>två kriterier har samma %1, ”%2”</translation>
    </message>
    <message>
        <source>two rules have the %1 &quot;%2&quot;</source>
        <translation>två regler har samma %1, ”%2”</translation>
    </message>
    <message>
        <source>two tie rules have the %1 &quot;%2&quot;</source>
        <translation>två särskiljningsregler har samma %1, ”%2”</translation>
    </message>
    <message>
        <source>no criterion has a weight above 0</source>
        <translation>inget kriterium har en vikt över 0</translation>
    </message>
    <message>
        <source>%1 has a weight below 0</source>
        <translation>%1 har en vikt under 0</translation>
    </message>
    <message>
        <source>%1 has a threshold of %2, which is not on the scale</source>
        <translation>%1 har tröskeln %2, som inte finns på skalan</translation>
    </message>
    <message>
        <source>%1 has %2 in %3, more than the %4 allowed</source>
        <translation>%1 har %2 på %3, fler än de %4 som tillåts</translation>
    </message>
    <message>
        <source>%1 describes a level &quot;%2&quot;, but levels go %3</source>
        <translation>%1 beskriver en nivå ”%2”, men nivåerna går %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>från %1 till %2</translation>
    </message>
    <message>
        <source>%1 has no level text for %2</source>
        <translation>%1 saknar nivåtext för %2</translation>
    </message>
    <message>
        <source>%1 of %2 is &quot;%3&quot;, and must be one of %4</source>
        <translation>%1 för %2 är ”%3” men måste vara något av %4</translation>
    </message>
    <message>
        <source>%1 has an unknown outcome &quot;%2&quot; (known are %3)</source>
        <translation>%1 har ett okänt utfall ”%2” (kända är %3)</translation>
    </message>
    <message>
        <source>%1 is no must, so it has no outcomes to decide on</source>
        <translation>%1 är inget krav (must), så den har inga utfall att besluta om</translation>
    </message>
    <message>
        <source>%1 checks the %2, which the call doesn&apos;t give</source>
        <translation>%1 kontrollerar %2, som utlysningen inte anger</translation>
    </message>
    <message>
        <source>%1 names a criterion &quot;%2&quot; that the call doesn&apos;t have</source>
        <translation>%1 nämner ett kriterium ”%2” som utlysningen inte har</translation>
    </message>
    <message>
        <source>the line has more full stops than any text needs</source>
        <translation>raden har fler punkter än någon text behöver</translation>
    </message>
    <message>
        <source>tables lie inside each other too deep</source>
        <translation>tabeller ligger för djupt inuti varandra</translation>
    </message>
    <message>
        <source>tables or arrays lie inside each other too deep</source>
        <translation>tabeller eller listor ligger för djupt inuti varandra</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in that encoding</source>
        <translation>texten är inte UTF-8; spara filen i den teckenkodningen</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot; (did you mean &quot;%3&quot;?)</source>
        <translation>%1 har en okänd nyckel ”%2” (menade du ”%3”?)</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot; (known are %3)</source>
        <translation>%1 har en okänd nyckel ”%2” (kända är %3)</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 saknar %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>%1 of %2 must be a text in quotes</source>
        <translation>%1 för %2 måste vara en text inom citattecken</translation>
    </message>
    <message>
        <source>%1 of %2 must be a list of texts</source>
        <translation>%1 för %2 måste vara en lista med texter</translation>
    </message>
    <message>
        <source>%1 of %2 must be a whole number from %3 to %4</source>
        <translation>%1 för %2 måste vara ett heltal från %3 till %4</translation>
    </message>
    <message>
        <source>%1 of %2 must be a number such as 1, 0.5 or &quot;0.5&quot;</source>
        <translation>%1 för %2 måste vara ett tal som 1, 0.5 eller &quot;0.5&quot;</translation>
    </message>
    <message>
        <source>%1 in Swedish</source>
        <translation>%1 på svenska</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 på engelska</translation>
    </message>
    <message>
        <source>%1 in Swedish and English</source>
        <translation>%1 på svenska och engelska</translation>
    </message>
    <message>
        <source>%1 per language (write %2.sv and %3.en)</source>
        <translation>%1 per språk (skriv %2.sv och %3.en)</translation>
    </message>
    <message>
        <source>%1 of %2 must be a table</source>
        <translation>%1 för %2 måste vara en tabell</translation>
    </message>
    <message>
        <source>%1 must be written as [[%2]] tables</source>
        <translation>%1 måste skrivas som [[%2]]-tabeller</translation>
    </message>
    <message>
        <source>there are %1 [[%2]] tables, more than the %3 allowed</source>
        <translation>det finns %1 [[%2]]-tabeller, fler än de %3 som tillåts</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 är tom</translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than the %3 allowed</source>
        <translation>%1 har %2 tecken, fler än de %3 som tillåts</translation>
    </message>
    <message>
        <source>%1 has a control character</source>
        <translation>%1 har ett styrtecken</translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation>det här är inte giltig TOML: %1</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>ogiltig sats</translation>
    </message>
    <message>
        <source>expected newline or end of document after a statement</source>
        <translation>ny rad eller filens slut väntades efter en sats</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>”=” väntades efter en nyckel</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; at the end of a table declaration</source>
        <translation>”]” väntades i slutet av en tabells rubrik</translation>
    </message>
    <message>
        <source>expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>”]]” väntades i slutet av en tabellistas rubrik</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 väntades</translation>
    </message>
    <message>
        <source>found invalid character %1</source>
        <translation>ogiltigt tecken %1</translation>
    </message>
    <message>
        <source>illegal character %1</source>
        <translation>otillåtet tecken %1</translation>
    </message>
    <message>
        <source>cannot declare %1 twice</source>
        <translation>%1 kan inte anges två gånger</translation>
    </message>
    <message>
        <source>cannot overwrite a value</source>
        <translation>ett värde kan inte skrivas över</translation>
    </message>
    <message>
        <source>cannot mutate immutable namespace %1</source>
        <translation>%1 är redan färdig och kan inte ändras</translation>
    </message>
    <message>
        <source>cannot redefine namespace %1</source>
        <translation>%1 kan inte anges på nytt</translation>
    </message>
    <message>
        <source>duplicate inline table key %1</source>
        <translation>nyckeln %1 finns två gånger</translation>
    </message>
    <message>
        <source>invalid initial character for a key part</source>
        <translation>ogiltigt första tecken i en nyckel</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>listan är inte avslutad</translation>
    </message>
    <message>
        <source>unclosed inline table</source>
        <translation>tabellen är inte avslutad</translation>
    </message>
    <message>
        <source>unescaped &apos;\&apos; in a string</source>
        <translation>ensamt omvänt snedstreck (\) i en text</translation>
    </message>
    <message>
        <source>invalid hex value</source>
        <translation>ogiltigt hexadecimalt värde</translation>
    </message>
    <message>
        <source>escaped character is not a Unicode scalar value</source>
        <translation>teckenkoden är inget Unicode-tecken</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>texten är inte avslutad</translation>
    </message>
    <message>
        <source>invalid date or datetime</source>
        <translation>ogiltigt datum eller klockslag</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>ogiltigt värde</translation>
    </message>
    <message>
        <source>There must be at least one place to give.</source>
        <translation>Det måste finnas minst en plats att ge.</translation>
    </message>
    <message>
        <source>There is nothing to report yet: the call has no applications.</source>
        <translation>Det finns inget att rapportera än: utlysningen har inga ansökningar.</translation>
    </message>
    <message>
        <source>The sheet %1 would have more rows than Excel holds (%2).</source>
        <translation>Bladet %1 skulle få fler rader än Excel rymmer (%2).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: close it where it is open, or choose another folder.</source>
        <translation>%1 kan inte skrivas: stäng den där den är öppen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>A report is an Excel workbook: give %1 the ending .xlsx.</source>
        <translation>En rapport är en Excelarbetsbok: ge %1 filändelsen .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 är en mapp; ange en fil.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another name, or allow it to be changed.</source>
        <translation>%1 är skrivskyddad; välj ett annat namn, eller tillåt att den ändras.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t empty; name a new folder for the demo, or delete this one.</source>
        <translation>%1 är inte tom; ange en ny mapp för demon, eller ta bort den här.</translation>
    </message>
    <message>
        <source>Writing applications</source>
        <translation>Skriver ansökningar</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Granskar</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Skriver rapporten</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Arbetet avbröts.</translation>
    </message>
    <message>
        <source>The work was stopped by a bug.</source>
        <translation>Arbetet stoppades av ett fel i programmet.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>åtkomst nekas</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>det tillåts inte</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskutrymmet är slut</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>läs- eller skrivfel</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det är ingen mapp</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>filen finns redan</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnamnet är för långt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>filen är för stor</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>enheten är upptagen</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>namnet eller värdet duger inte</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>för många filer är öppna</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>filen finns inte kvar på servern</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>anslutningen tog för lång tid</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>läs- eller skrivfel på disken</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>filen är skrivskyddad</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>ett annat program använder filen</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>filen kan inte öppnas</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>det är ingen databas</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>innehållet är skadat</translation>
    </message>
    <message>
        <source>The rule or the application isn&apos;t in this file.</source>
        <translation>Regeln eller ansökan finns inte i den här filen.</translation>
    </message>
    <message>
        <source>The rule doesn&apos;t allow this outcome.</source>
        <translation>Regeln tillåter inte det utfallet.</translation>
    </message>
    <message>
        <source>Write the reason: the applicant may ask for it.</source>
        <translation>Skriv skälet: den sökande kan fråga efter det.</translation>
    </message>
    <message>
        <source>The reason is too long: at most 2000 characters can be kept.</source>
        <translation>Skälet är för långt: högst 2000 tecken kan sparas.</translation>
    </message>
    <message>
        <source>The number %1 is taken or can&apos;t be one.</source>
        <translation>Numret %1 är upptaget eller ogiltigt.</translation>
    </message>
    <message>
        <source>Write who applies.</source>
        <translation>Skriv vem som söker.</translation>
    </message>
    <message>
        <source>An application is active or withdrawn.</source>
        <translation>En ansökan är aktiv eller återkallad.</translation>
    </message>
    <message>
        <source>Write why the application is withdrawn or taken up again.</source>
        <translation>Skriv varför ansökan återkallas eller tas upp igen.</translation>
    </message>
    <message>
        <source>A field holds at most %1 characters.</source>
        <translation>Ett fält rymmer högst %1 tecken.</translation>
    </message>
    <message>
        <source>%1 is no organisation number: ten digits with a right check digit.</source>
        <translation>%1 är inget organisationsnummer: tio siffror med rätt kontrollsiffra.</translation>
    </message>
    <message>
        <source>The time received can&apos;t be read: %1.</source>
        <translation>Tiden då den kom in går inte att läsa: %1.</translation>
    </message>
    <message>
        <source>The fact %1 must be a number: %2.</source>
        <translation>Uppgiften %1 måste vara ett tal: %2.</translation>
    </message>
    <message>
        <source>This is checked by a person.</source>
        <translation>Det här kontrolleras av en person.</translation>
    </message>
    <message>
        <source>No organisation number is known.</source>
        <translation>Inget organisationsnummer är känt.</translation>
    </message>
    <message>
        <source>%1 is no valid organisation number.</source>
        <translation>%1 är inget giltigt organisationsnummer.</translation>
    </message>
    <message>
        <source>%1 is a person&apos;s number, not an organisation&apos;s.</source>
        <translation>%1 är en persons nummer, inte en organisations.</translation>
    </message>
    <message>
        <source>%1 is a valid number of a legal person.</source>
        <translation>%1 är ett giltigt nummer för en juridisk person.</translation>
    </message>
    <message>
        <source>%1 is taken for it.</source>
        <translation>%1 räknas som den.</translation>
    </message>
    <message>
        <source>No document is taken for it, but %1 can&apos;t be read.</source>
        <translation>Ingen handling räknas som den, men %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>No document is taken for it.</source>
        <translation>Ingen handling räknas som den.</translation>
    </message>
    <message>
        <source>Page %1 says &quot;%2&quot;.</source>
        <translation>På sidan %1 står ”%2”.</translation>
    </message>
    <message>
        <source>The application has no text that can be searched.</source>
        <translation>Ansökan har ingen text som går att söka i.</translation>
    </message>
    <message>
        <source>None of the words that the rule looks for is in the application.</source>
        <translation>Inget av de ord som regeln söker efter finns i ansökan.</translation>
    </message>
    <message>
        <source>The pages of the application can&apos;t be counted.</source>
        <translation>Ansökans sidor går inte att räkna.</translation>
    </message>
    <message>
        <source>It has %1 pages of at most %2.</source>
        <translation>Den har %1 sidor av högst %2.</translation>
    </message>
    <message>
        <source>Nobody has said when it was received.</source>
        <translation>Ingen har angett när den kom in.</translation>
    </message>
    <message>
        <source>The time received has no time zone, or the call has no deadline.</source>
        <translation>Tiden då den kom in saknar tidszon, eller så har utlysningen ingen sista dag.</translation>
    </message>
    <message>
        <source>It was received %1, after %2.</source>
        <translation>Den kom in %1, efter %2.</translation>
    </message>
    <message>
        <source>It was received %1, by %2.</source>
        <translation>Den kom in %1, senast %2.</translation>
    </message>
    <message>
        <source>The applicant is marked: %1.</source>
        <translation>Den sökande är märkt: %1.</translation>
    </message>
    <message>
        <source>It is said that %1 doesn&apos;t hold.</source>
        <translation>Det är angett att %1 inte gäller.</translation>
    </message>
    <message>
        <source>Nobody has entered the fact %1.</source>
        <translation>Ingen har angett uppgiften %1.</translation>
    </message>
    <message>
        <source>The fact %1 is %2, which is no number.</source>
        <translation>Uppgiften %1 är %2, som inte är ett tal.</translation>
    </message>
    <message>
        <source>The fact %1 is %2; the limit is %3.</source>
        <translation>Uppgiften %1 är %2; gränsen är %3.</translation>
    </message>
    <message>
        <source>The call doesn&apos;t say which call it follows.</source>
        <translation>Utlysningen anger inte vilken utlysning den följer på.</translation>
    </message>
    <message>
        <source>The applicant was selected in the call that this one follows.</source>
        <translation>Den sökande valdes i den utlysning som denna följer på.</translation>
    </message>
    <message>
        <source>Without an organisation number it can&apos;t be told whether the applicant was selected.</source>
        <translation>Utan organisationsnummer går det inte att avgöra om den sökande valdes.</translation>
    </message>
    <message>
        <source>The applicant isn&apos;t among those selected in the call that this one follows.</source>
        <translation>Den sökande är inte bland dem som valdes i den utlysning som denna följer på.</translation>
    </message>
    <message>
        <source>No contact with the applicant is logged.</source>
        <translation>Ingen kontakt med den sökande är antecknad.</translation>
    </message>
    <message>
        <source>The first contact (%1) was after the application came in (%2).</source>
        <translation>Den första kontakten (%1) var efter att ansökan kom in (%2).</translation>
    </message>
    <message>
        <source>The first contact was on %1.</source>
        <translation>Den första kontakten var den %1.</translation>
    </message>
    <message>
        <source>%1 is no date such as 2018-05-31 or 2018-05-31 16:00</source>
        <translation>%1 är inget datum som 2018-05-31 eller 2018-05-31 16:00</translation>
    </message>
</context>
<context>
    <name>RegisterPreview</name>
    <message>
        <source>Register of applicants</source>
        <translation>Register över sökande</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ta in</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s). Nothing that is in the file is overwritten.</source>
        <translation>
            <numerusform>%n sökande. Inget som finns i filen skrivs över.</numerusform>
            <numerusform>%n sökande. Inget som finns i filen skrivs över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that aren&apos;t used: %1</source>
        <translation>Kolumner som inte används: %1</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>De första raderna i %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Give the report a file name.</source>
        <translation>Ge rapporten ett filnamn.</translation>
    </message>
    <message>
        <source>%1 selection report</source>
        <translation>%1 urvalsrapport</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Rapporten är skriven: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 finns redan. Ersätta den?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersätt</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Spara rapporten som</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelarbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>Selection report</source>
        <translation>Urvalsrapport</translation>
    </message>
    <message>
        <source>An Excel workbook with the ranking, every reviewer&apos;s points and comments by criterion, and how the ranking was made. It shows the reviews that are in this file now.</source>
        <translation>En Excelarbetsbok med rangordningen, varje granskares poäng och kommentarer per kriterium och hur rangordningen har gjorts. Den visar de granskningar som finns i filen nu.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>P&amp;latser</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>&amp;Skriv rapporten</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Personal data in the report</source>
        <translation>Personuppgifter i rapporten</translation>
    </message>
    <message>
        <source>The names of the reviewers and of the lead, with who gave which points and comments.</source>
        <translation>Granskarnas och den ansvarigas namn, med vem som gav vilka poäng och kommentarer.</translation>
    </message>
    <message>
        <source>How lenient each reviewer is compared with the others.</source>
        <translation>Hur generös varje granskare är jämfört med de andra.</translation>
    </message>
    <message>
        <source>Declared conflicts of interest, with their reasons.</source>
        <translation>Anmälda jäv, med skäl.</translation>
    </message>
    <message>
        <source>The applicants&apos; names and organisation numbers; a sole trader&apos;s is a personal number.</source>
        <translation>De sökandes namn och organisationsnummer; en enskild firmas är ett personnummer.</translation>
    </message>
    <message>
        <source>Whatever the comments and quoted passages themselves say about people.</source>
        <translation>Vad kommentarerna och de citerade styckena själva säger om människor.</translation>
    </message>
    <message>
        <source>Not in it: e-mail addresses, the documents, keys and devices.</source>
        <translation>Inte med: e-postadresser, dokumenten, nycklar och enheter.</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <source>Review files (*%1)</source>
        <translation>Granskningsfiler (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Ansökan %1</translation>
    </message>
    <message>
        <source>Read for less than a minute; this is counted on this computer only.</source>
        <translation>Läst i mindre än en minut; det räknas bara på den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>Read for %n minute(s); this is counted on this computer only.</source>
        <translation>
            <numerusform>Läst i %n minut; det räknas bara på den här datorn.</numerusform>
            <numerusform>Läst i %n minuter; det räknas bara på den här datorn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Poäng</translation>
    </message>
    <message>
        <source>&amp;Go to criterion</source>
        <translation>&amp;Gå till kriterium</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belägg</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>%1 is not on the scale of %2 to %3.</source>
        <translation>%1 finns inte på skalan %2 till %3.</translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation>Kriterium %1 finns inte.</translation>
    </message>
    <message>
        <source>This is the last application.</source>
        <translation>Det här är den sista ansökan.</translation>
    </message>
    <message>
        <source>This is the first application.</source>
        <translation>Det här är den första ansökan.</translation>
    </message>
    <message>
        <source>No other application lacks points.</source>
        <translation>Ingen annan ansökan saknar poäng.</translation>
    </message>
    <message>
        <source>Find passages</source>
        <translation>Hitta stycken</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Abstain…</source>
        <translation>Avstå…</translation>
    </message>
</context>
<context>
    <name>ReviewQuestions</name>
    <message>
        <source>Flagged for discussion</source>
        <translation>Flaggad för diskussion</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Inte längre flaggad</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Not finished yet: every criterion needs points.</source>
        <translation>Inte färdig än: varje kriterium behöver poäng.</translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation>Du kan poängsätta ansökan igen.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
</context>
<context>
    <name>ReviewStatus</name>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Klar att lämna in</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
</context>
<context>
    <name>ReviewersBox</name>
    <message>
        <source>Write a name, and a mail address after it if there is one.</source>
        <translation>Skriv ett namn, och en e-postadress efter det om det finns en.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagd: %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Mail addresses stay in the lead&apos;s file; reviewers see each other&apos;s names only.</source>
        <translation>E-postadresser stannar i den ansvarigas fil; granskarna ser bara varandras namn.</translation>
    </message>
    <message>
        <source>People of the call</source>
        <translation>Utlysningens personer</translation>
    </message>
    <message>
        <source>&amp;New reviewer</source>
        <translation>&amp;Ny granskare</translation>
    </message>
    <message>
        <source>Name &lt;name@example.org&gt;</source>
        <translation>Namn &lt;namn@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>Write the reason first: the applicant may ask for it.</source>
        <translation>Skriv skälet först: den sökande kan fråga efter det.</translation>
    </message>
    <message>
        <source>No application is chosen.</source>
        <translation>Ingen ansökan är vald.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslutat: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Facts…</source>
        <translation>&amp;Uppgifter…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Sk&amp;äl</translation>
    </message>
    <message>
        <source>Passages that the suggestion rests on</source>
        <translation>Ställen som förslaget bygger på</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Points for %1</source>
        <translation>Poäng för %1</translation>
    </message>
    <message>
        <source>%1 points for %2</source>
        <translation>%1 poäng för %2</translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message>
        <source>Not saved yet. What you wrote stays here and is tried again.</source>
        <translation>Inte sparat än. Det du skrev finns kvar här och sparas vid nästa försök.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Öppna igen</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, without a total</source>
        <translation>Färdig, utan slutpoäng</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%1 av %2 poängsatta</translation>
    </message>
    <message>
        <source>Total %1 of %2</source>
        <translation>Totalt %1 av %2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Lämna in…</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Klar att lämna in</translation>
    </message>
    <message>
        <source>You abstain from a criterion, so the review counts in no ranking.</source>
        <translation>Du avstår från ett kriterium, så granskningen räknas inte i någon rangordning.</translation>
    </message>
    <message>
        <source>Still without points: %1</source>
        <translation>Saknar poäng: %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>This document has no outline.</source>
        <translation>Dokumentet har ingen innehållsförteckning.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Dokumentets innehållsförteckning</translation>
    </message>
    <message>
        <source>Pages and outline</source>
        <translation>Sidor och innehåll</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source>How my points are spread</source>
        <translation>Hur mina poäng är spridda</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alla kriterier</translation>
    </message>
    <message>
        <source>Only you see this. It counts all your points so far, submitted or not.</source>
        <translation>Bara du ser det här. Alla dina poäng hittills räknas, inlämnade eller inte.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Review applications together: read, score, merge, rank and report.</source>
        <translation>Granska ansökningar tillsammans: läs, poängsätt, sammanfoga, rangordna och rapportera.</translation>
    </message>
    <message>
        <source>No account and no network are needed. Everything stays in files on this computer.</source>
        <translation>Inget konto och inget nätverk behövs. Allt stannar i filer på den här datorn.</translation>
    </message>
    <message>
        <source>&amp;Open a review file…</source>
        <translation>&amp;Öppna granskningsfil…</translation>
    </message>
    <message>
        <source>The file that the lead of the call sent you, or one of your own. You can also drop it here.</source>
        <translation>Filen som utlysningens ansvariga handläggare har skickat till dig, eller en egen. Du kan också släppa den här.</translation>
    </message>
    <message>
        <source>&amp;Start a call…</source>
        <translation>&amp;Starta utlysning…</translation>
    </message>
    <message>
        <source>For the lead: choose the criteria, bring in the applications and invite reviewers.</source>
        <translation>För ansvarig handläggare: välj kriterier, hämta in ansökningarna och bjud in granskare.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova &amp;demon</translation>
    </message>
    <message>
        <source>A made-up call with made-up applications and reviewers, ready to click around in.</source>
        <translation>En påhittad utlysning med påhittade ansökningar och granskare, färdig att klicka runt i.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senaste filer</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit reviews</source>
        <translation>Lämna in granskningar</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n finished review(s)?</source>
        <translation>
            <numerusform>Lämna in %n färdig granskning?</numerusform>
            <numerusform>Lämna in %n färdiga granskningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Lämna in</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted review can be reopened until it is handed in.</source>
        <translation>En inlämnad granskning kan öppnas igen tills filen lämnas till den ansvariga.</translation>
    </message>
</context>
<context>
    <name>SubmitQuestion</name>
    <message>
        <source>Submit the review</source>
        <translation>Lämna in granskningen</translation>
    </message>
    <message>
        <source>Submit the review of %1 without a total, since you abstain from a criterion?</source>
        <translation>Lämna in granskningen av %1 utan slutpoäng, eftersom du avstår från ett kriterium?</translation>
    </message>
    <message>
        <source>Submit the review of %1 with a total of %2?</source>
        <translation>Lämna in granskningen av %1 med totalt %2 poäng?</translation>
    </message>
    <message>
        <source>You can reopen it until you hand in.</source>
        <translation>Du kan öppna den igen tills du lämnar filen till den ansvariga.</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Lämna in</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>This is the last page.</source>
        <translation>Det här är sista sidan.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Det här är första sidan.</translation>
    </message>
    <message>
        <source>This document has no text: its pages are pictures (it looks like a scan).</source>
        <translation>Dokumentet har ingen text: sidorna är bilder (det ser ut att vara skannat).</translation>
    </message>
    <message>
        <source>This page has no text: it is a picture, or empty.</source>
        <translation>Sidan har ingen text: den är en bild, eller tom.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 as text</source>
        <translation>Sida %1 av %2 som text</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Alla sidor</translation>
    </message>
    <message>
        <source>Show the pages one after the other (in documents of up to %1 pages)</source>
        <translation>Visa sidorna efter varandra (i dokument på högst %1 sidor)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Tillbaka till sidan (Esc)</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>1 point for %2</source>
        <translation>1 poäng för %2</translation>
    </message>
    <message>
        <source>%1 points for %2</source>
        <translation>%1 poäng för %2</translation>
    </message>
    <message>
        <source>abstention from %2</source>
        <translation>avstått från %2</translation>
    </message>
    <message>
        <source>comment on %2</source>
        <translation>kommentar till %2</translation>
    </message>
    <message>
        <source>evidence for %2</source>
        <translation>belägg för %2</translation>
    </message>
    <message>
        <source>flag for discussion</source>
        <translation>flagga för diskussion</translation>
    </message>
    <message>
        <source>how sure you are</source>
        <translation>hur säker du är</translation>
    </message>
    <message>
        <source>answer about a conflict of interest</source>
        <translation>svar om jäv</translation>
    </message>
    <message>
        <source>cleared points for %2</source>
        <translation>borttagen poäng för %2</translation>
    </message>
    <message>
        <source>taken back abstention from %2</source>
        <translation>inte längre avstått från %2</translation>
    </message>
    <message>
        <source>removed comment on %2</source>
        <translation>borttagen kommentar till %2</translation>
    </message>
    <message>
        <source>removed evidence for %2</source>
        <translation>borttaget belägg för %2</translation>
    </message>
    <message>
        <source>removed flag</source>
        <translation>borttagen flagga</translation>
    </message>
    <message>
        <source>no longer said how sure you are</source>
        <translation>inte längre sagt hur säker du är</translation>
    </message>
</context>
</TS>
