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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are read in a process of their own, so that a crash stays there. It isn&apos;t locked down further on this system.</source>
        <translation type="unfinished"></translation>
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
        <source>PDF documents (*.pdf *.PDF)</source>
        <translation>PDF-dokument (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
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
        <source>A PDF is an application, and so is a folder of PDFs. Letters of recommendation find their application by name. Folders and files can also be dropped here; importing the same again adds nothing.</source>
        <translation>En PDF är en ansökan, och det är också en mapp med PDF:er. Rekommendationsbrev hittar sin ansökan genom namnet. Mappar och filer kan också släppas här; att importera samma sak igen lägger inte till något.</translation>
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
</context>
<context>
    <name>DemoProgress</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented call is made and run from its announcement to its report…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this document took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the document again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>No document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Dokument</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number (Enter goes there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zoom</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no text to search (it looks like a scan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished">Sök i dokumentet</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
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
        <translation>Filen innehåller dina poäng och kommentarer, signerade med den här datorns nyckel. Dokumenten finns inte i den. Du kan fortsätta arbeta efteråt och lämna in igen; den ansvariges fil tar in det som är nytt.</translation>
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
        <translation>Inga färdiga granskningar att lämna in</translation>
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
        <source>Search applicant, number, region or organisation number</source>
        <translation>Sök på sökande, nummer, region eller organisationsnummer</translation>
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
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
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
        <source>Save a cop&amp;y as…</source>
        <translation>Spara en &amp;kopia som…</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">&amp;Utlysning</translation>
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
        <source>Flag for discussion</source>
        <translation>Flagga för diskussion</translation>
    </message>
    <message>
        <source>Abstain or declare a conflict of interest…</source>
        <translation>Avstå eller anmäl jäv…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application document, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application document</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Den kommer från en enhet som inte är godtagen än; den räknas när den ansvarige godtar den.</translation>
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
        <source>It is the file that is merged into.</source>
        <translation>Det är själva filen som det sammanfogas till.</translation>
    </message>
    <message>
        <source>The copy is incomplete: it was cut off on its way; ask for a new one.</source>
        <translation>Kopian är ofullständig: den kapades på vägen; be om en ny.</translation>
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
        <source>%1 is not a review file.</source>
        <translation>%1 är ingen granskningsfil.</translation>
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
        <source>The applications fall apart into %1 groups (%2) that share no reviewer: comparing across them rests on the assumption that the groups are alike, not on scores.</source>
        <translation>Ansökningarna faller isär i %1 grupper (%2) som inte delar någon granskare: jämförelsen mellan dem vilar på antagandet att grupperna är lika, inte på poäng.</translation>
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
        <source>It was imported on its own.</source>
        <translation>Den importerades ensam.</translation>
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
        <source>No document of it is the application itself.</source>
        <translation>Inget av dess dokument är själva ansökan.</translation>
    </message>
    <message>
        <source>More than one document says that it is the application.</source>
        <translation>Mer än ett dokument säger att det är ansökan.</translation>
    </message>
    <message>
        <source>No PDF file lies in this folder.</source>
        <translation>Det ligger ingen PDF-fil i mappen.</translation>
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
        <source>The file is not a PDF.</source>
        <translation>Filen är ingen PDF.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
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
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
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
        <translation>Granskarnas och den ansvariges namn, med vem som gav vilka poäng och kommentarer.</translation>
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
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>There is no application to review.</source>
        <translation>Det finns ingen ansökan att granska.</translation>
    </message>
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
        <source>Flagged for discussion</source>
        <translation>Flaggad för diskussion</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Inte längre flaggad</translation>
    </message>
    <message>
        <source>Not finished yet: every criterion needs points.</source>
        <translation>Inte färdig än: varje kriterium behöver poäng.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation>Du kan poängsätta ansökan igen.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>This application has no document.</source>
        <translation>Ansökan har inget dokument.</translation>
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
        <translation>E-postadresser stannar i den ansvariges fil; granskarna ser bara varandras namn.</translation>
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
        <source>Still without points: %1</source>
        <translation>Saknar poäng: %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
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
</TS>
