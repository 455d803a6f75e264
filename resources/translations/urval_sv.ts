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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only; nothing can be scored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was withdrawn; reviews of it don&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have declared a conflict of interest and don&apos;t score this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have submitted this review. Reopen it to change it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the lead of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Declare and abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your conflict of interest with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a conflict of interest with %1, or abstain for another reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer score this application, and what you have scored doesn&apos;t count. The lead is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score again: the levels were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: what in the application speaks for these points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionHeader</name>
    <message>
        <source>with a comment</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages, the limit is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation type="unfinished"></translation>
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
    <name>FindBar</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n application(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No application here lacks points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) submitted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n finished review(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No finished reviews to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no applications in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application matches the search and the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search applicant, number, region or organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show applications with this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise in an order of your own, so that no application is read last by everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxTableModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
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
    <name>LevelLabel</name>
    <message>
        <source>Point at a value to see what it means.</source>
        <translation type="unfinished"></translation>
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
    <name>ReviewHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>&amp;Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>There is no application to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the scale of %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other application lacks points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged for discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet: every criterion needs points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStatus</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message>
        <source>Not saved yet. What you wrote stays here and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still without points: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Submit %n finished review(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted review can be reopened until it is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitQuestion</name>
    <message>
        <source>Submit the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the review of %1 with a total of %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can reopen it until you hand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
