# title: The foreign desk
# number: 1
# role: editor
# minutes: 12
# summary: Three evenings on the foreign desk of a small daily paper. You print what lies before you, and the next time something else lies there. Two pages have no date.
# content-note: The reports speak of an air strike on a convoy and of armed groups. They name nobody who was hurt.
# arrives: guardian 2017-05-18; The repost has no date. Its Thursday is 18 May by source 3, so it may lie on the desk that evening. That is our inference.
# arrives: worldtribune 2017-06-02
# arrives: us-army-warning 2017-06-02
# arrives: border-area 2017-06-02; The rewrite has no date. It has 90,000 leaflets, which two reports of 2 June put in that week. So it may lie on the desk that night. That is our inference.
# arrives: protected-area 2017-06-04; It bears a stamp of this day, which may be a machine’s. We let it arrive then.
# sketch: highway-then; Damascus-Baghdad highway; source 5; damascus tanf baghdad; highway-links tanf-on-highway
# presence: rebels; opposition forces backed by the US; source 5; tanf; rebels-at-tanf us-backs-rebels

VAR head = "backed"
VAR number = "none"
VAR size = "both"
VAR page_day = ""
VAR moving = "two"
VAR five = "named"
VAR fix = "full"
VAR wrong = false

-> thursday

=== thursday ===
# scene: Thursday evening, page seven
# date: 2017-05-18
# map: badia
# marker: tanf*
The foreign desk has one page tonight, a clock that is four minutes fast, and you. # invented
A printout lies on the keyboard. It has The Guardian’s name in the headline, and no date. # stage
US jets have attacked a convoy of Iran-backed militiamen near al-Tanf, in the south-east of Syria. # claim: us-attacked-convoy strike-on strike-where strike-in-south-east
Al-Tanf lies near the main road between Damascus and Baghdad. Opposition forces whom the US backs are there. # claim: tanf-on-highway highway-links rebels-at-tanf us-backs-rebels # marker: damascus baghdad # show: highway-then rebels
The militias were mainly Iraqi Shia fighters, The Guardian writes. # claim: convoy-mostly-iraqi
It calls this the first clash with forces “loyal to Tehran” since US troops came back to the region. # claim: first-clash
The headline has room for eight words. The night editor counts them on his fingers. # invented
What goes over the story? # stage # decision: headline
* [“US jets strike Iranian forces in Syria.” # skill: sourcing # reads: stretched; You wrote “Iranian forces” where the report has militias, mainly Iraqi, whom Iran backs.]
    ~ head = "iranian"
    Seven words. The picture desk starts to look for a picture of Tehran. # invented
* [“US jets hit Iran-backed militia convoy, Guardian reports.” # skill: sourcing # reads: held; You kept “backed”, and named the paper that had the story.]
    ~ head = "backed"
    Eight words, and two of them are about a rival. The night editor lets it pass. # invented
* [“US jets hit convoy of Iraqi fighters.” # skill: sourcing # reads: open; You named where most of the fighters came from, and left out the backer that the report puts first.]
    ~ head = "iraqi"
    Seven words. The next desk asks what Iraqi fighters were doing in Syria. The headline has no room for that. # invented
- -> thousands

=== thousands ===
Further down stand two big numbers. # stage
Iran’s Fars agency said that 3,000 from Hezbollah had been moved to al-Tanf. # claim: hezbollah-number/three-thousand fars-iranian
Fars is linked to Iran’s Revolutionary Guards, The Guardian adds. # claim: fars-and-guards
An opposition leader in al-Tanf said that several thousand militiamen were trying to drive anti-Assad forces off the highway. # claim: highway-clearing-said militiamen-number leader-in-tanf
Fars said it “earlier on Thursday”. Today is a Thursday. You take the two for one day. # inferred: fars-report-by
Beside the story is an empty box. An empty box on page seven attracts numbers. # invented
Which number goes into the box? # stage # decision: thousands
* [“3,000 of Hezbollah sent to al-Tanf, says Fars, linked to Iran’s Guards.” # skill: sourcing # reads: held; You printed a number with the one who gave it, and said who that is.]
    ~ number = "fars"
    The box is one sentence long. Most of it is the speaker. # invented
* [Both numbers, each with its speaker and the men it is about. # skill: corroboration # reads: held; You kept two numbers apart that have two speakers, one on Hezbollah and one on militiamen.]
    ~ number = "both"
    The box grows by four lines. The advertisement for garden chairs gives way. # invented
* [“Thousands of fighters at al-Tanf, say two sources.” # skill: corroboration # reads: stretched; You made a claim about Hezbollah and one about militiamen into one claim with two sources.]
    ~ number = "merged"
    It reads like agreement. The night editor is happy: two sources. # invented
* [No number. Nobody on the page says who counted. # skill: uncertainty # reads: open; You left out two numbers that have speakers, since neither could be checked.]
    ~ number = "none"
    The box becomes a small map. Nobody ever complains about a small map. # invented
- -> friday

=== friday ===
# scene: Friday, two weeks later
# date: 2017-06-02
# map: badia
# marker: tanf* damascus baghdad
# show: highway-then rebels
The clock is still four minutes fast. {head == "iranian": A letter is pinned to your lamp. It asks which Iranian forces your headline in May meant.|{head == "iraqi": A letter is pinned to your lamp. It asks whose side the Iraqi fighters of your headline in May were on.|A letter is pinned to your lamp. It praises the word “backed” in your headline in May, and corrects a comma.}} # invented
{ head != "iranian":
    ~ head = "other"
}
Two reports come in. Both bear today’s date. # claim: when-worldtribune-report when-us-army-report
The US military has dropped leaflets: “about 90,000” in one report, “more than 90,000” in the other. # claim: leaflets-by leaflet-count/about leaflet-count/more
They told Iran-backed fighters to get out of a zone. US troops are stationed in it. # claim: leaflet-aim/get-out us-troops-in-zone
Both reports print a plan as well. Rebels mean to use al-Tanf as a base to capture Bukamal, say regional intelligence sources. # claim: bukamal-plan-said rebels-from-tanf rebels-to-bukamal # marker: bukamal # show: rebel-plan
How many fighters are still in the zone? A small number, Col. Ryan Dillon estimated. He speaks for the coalition, and Reuters reported it. # claim: force-inside-zone/small dillon-speaks-for/coalition dillon-rank reuters-report-by
A large number, says the other report. It gives this as an estimate of the US military, and names nobody. # claim: force-inside-zone/large
The sentence has a hole where the size should be. The page closes in twenty minutes. # invented
Which size do you print? # stage # decision: size
* [“A small number, a coalition spokesman estimated, Reuters reported. Another report says large.” # skill: corroboration # reads: held; You printed both sizes, and said where each was found.]
    ~ size = "both"
    The sentence runs over. The page-maker sighs, and finds a line. # invented
* [“A small number, a coalition spokesman estimated.” He has a name. # skill: sourcing # reads: open; You printed the estimate that has a name, and kept from your readers that another report says large.]
    ~ size = "small"
    It fits. The other report goes into the tray. # invented
* [“A large number, the US military estimates.” A military ranks above one spokesman. # skill: sourcing # reads: open; You printed the estimate without a name, and kept from your readers that a named spokesman said small.]
    ~ size = "large"
    It fits. The report with the name in it goes into the tray. # invented
* [No size. “Fighters are still inside, says the US side.” # skill: uncertainty # reads: open; You printed what both reports share, and left out that they differ on the size.]
    ~ size = "none"
    The hole closes. Only you know that it was there. # invented
- -> undated

=== undated ===
# scene: Friday night, a page without a date
# date: 2017-06-02
# marker: tanf* damascus baghdad bukamal
At twenty to eleven the intern brings a page. # invented
It has no date, no byline and no name of a paper. # stage
By the headline, forces are staying in a “border area” in spite of warnings. # claim: staying-or-leaving/staying
Then come leaflets: 90,000, over two days. It does not say which days. # claim: leaflet-count/plain leaflet-days
For the leaflets’ words it cites the Syrian Observatory for Human Rights. Your dated reports quote a copy that the Pentagon gave to Reuters. # claim: leaflet-wording/observatory leaflet-wording/pentagon-copy leaflet-copy-from
Its opening sentence stands in one of today’s dated reports too, almost word for word. # inferred: us-troops-in-zone zone-so-called
Then it is late May. The militia struck “last week” has halted and is working on leaving, said the US Department of Defense. # claim: halted-said staying-or-leaving/leaving strike-told-twice
The next sentence dates an attack to 18 May. That was your Thursday. # inferred: when-strike strike-told-twice
The archive takes no page without a date. When was this one written? # stage # decision: page-day
* [This week. It has the leaflets. # skill: sourcing # reads: open; You dated a page by its newest sentence, and the older ones took that date as well.]
    ~ page_day = "week"
    Filed. In the archive the militia now halts, leaves and stays in one and the same week. # invented
* [In the week after the strike. It says “last week”. # skill: sourcing # reads: stretched; You dated a page by one sentence, although its leaflets belong to a later week.]
    ~ page_day = "may"
    Filed. In the archive the leaflets now fall a week before the reports that date them “this week”. # invented
* [Undated. Each sentence gets its own day, where it has one. # skill: uncertainty # reads: held; You gave no day to the page, and a day to each sentence that has one.]
    ~ page_day = "each"
    The archive’s form refuses. You type “several” into the field for the date, and it is content. # invented
- -> fars_again

=== fars_again ===
The zone reaches about 34 miles from “the city center”, the page goes on. It names no city. # claim: zone-radius zone-centre # show: zone
The Pentagon says a small force is inside, and a larger one patrols the edge. # claim: force-inside-zone/small force-outside/patrol
{size == "large": The early edition has left on its lorry, with your “large”.|{size == "small": Your “small” has company. You wonder whether it is new company.|{size == "both": Small, large, small. You count the words, and then the mouths.|You have printed no size. The page has another one for you not to print.}}} # invented
The last paragraph is about Hezbollah. Hundreds of Hezbollah fighters have reportedly deployed, it says, citing Fars. # claim: hezbollah-number/hundreds
The printout of 18 May had 3,000, from Fars as well. # claim: hezbollah-number/three-thousand
{number == "none": Your own page has no number. It has a small map.|{number == "merged": Your box in May had “two sources” for thousands. One of the two was Fars.|The same number stood in your box in May.}} # invented
What do you do about the number from Fars? # stage # decision: fars-number
* {number != "none"} [A note: “Another page cites Fars for hundreds. Which number it gave, we cannot tell.” # skill: corroboration # reads: held; You told your readers that one agency is cited for two numbers.]
    { number != "merged":
        ~ number = "noted"
    }
    The note is longer than the number was. A reader writes back: finally. # invented
* {number != "none"} [Change it to “hundreds” on the website. The newer number counts. # skill: uncertainty # reads: stretched; You replaced a number by one from a page without a date, and told nobody.]
    ~ number = "quiet"
    It takes four seconds. The printed page stays as it is, in some thousand kitchens. # invented
* {number != "none"} [Leave it. A page without a date corrects nothing. # skill: sourcing # reads: open; You let a number stand, since what spoke against it could not be dated.]
    { number != "merged":
        ~ number = "kept"
    }
    The rule is sound. It also saves work, which makes you look at it twice. # invented
* {number == "none"} [Print both now: “Fars is cited for 3,000, and for hundreds.” # skill: corroboration # reads: held; You printed two numbers and the one agency that both are credited to.]
    ~ number = "noted"
    Two numbers, one agency, no winner. It makes an odd box, and a true one. # invented
* {number == "none"} [Print “hundreds, says Fars”. The lower number is the safer one. # skill: corroboration # reads: open; You printed one of two numbers that are credited to one agency, because it was lower.]
    ~ number = "hundreds"
    It looks modest. The printout with the 3,000 stays in the drawer. # invented
* {number == "none"} [Still no number. # skill: uncertainty # reads: open; You kept silent on a number that one agency is cited for in two ways.]
    ~ number = "none"
    Two numbers that are credited to one agency now lie in your drawer. They do not settle it between them. # invented
- -> moving_scene

=== moving_scene ===
The late edition for Saturday has room for one more line: what the militia is doing now. # invented
The undated page says leaving in one place, and staying in another. # claim: staying-or-leaving
{page_day == "week": By the archive, both are of this week.|{page_day == "may": By the archive, both are of May.|On your copy, “late May” is written beside the one. Beside the other stands a question mark.}} # invented
What does Saturday’s line say? # stage # decision: moving
* [“The militia is leaving the zone, says the US Department of Defense.” # skill: uncertainty # reads: stretched; You put a statement of late May into the present.]
    ~ moving = "leaving"
    It is official, and it is news. The night editor moves it to the top. # invented
* [“The forces are staying in spite of the warnings.” # skill: sourcing # reads: open; You printed a headline that nobody has signed or dated.]
    ~ moving = "staying"
    It agrees with the leaflets. Nobody drops leaflets on people who have gone, says the night editor. # invented
* [“In late May the Defense Department said: leaving. An undated headline says: staying.” # skill: uncertainty # reads: held; You gave each statement the time that it has, and said which has none.]
    ~ moving = "two"
    The night editor reads it aloud. So which is it, he asks. You point at the full stop. # invented
- -> sunday

=== sunday ===
# scene: Sunday, the fifth document
# date: 2017-06-04
# map: badia
# marker: tanf* damascus baghdad bukamal
# show: highway rebel-plan zone
Monday’s paper wants half a page: what is known about al-Tanf. A fifth document comes in. # invented
A machine seems to have stamped today’s date into its first line. # inferred: when-officials-wednesday
American military officials said on a Wednesday that forces had not left a “protected area”, despite repeated warnings. # claim: still-there-said
Whether the protected area is the zone, the page leaves open. # inferred: zone-near-jordan
By the stamp, that Wednesday was 31 May at the latest. # inferred: when-officials-wednesday
{moving == "leaving": On Saturday your paper had them leaving. The line has been shared four hundred times.|{moving == "staying": On Saturday your paper had them staying, on nobody’s word. Now officials say it, of an area that may be another.|Your line of Saturday has two statements in it. A third goes beside them.}} # invented
US special operations forces work with rebels at the al-Tanf camp, the page says. # claim: special-forces-at-tanf special-forces-with-rebels # show: garrison
On a “second front”, Syrian troops and their allies push north-east from Palmyra towards Sukhna. # claim: push-by push-from-palmyra push-to-sukhna second-front # marker: palmyra sukhna # show: sukhna-push
The intern fetches the undated page and lays it beside the new one. # invented
Both quote Dillon on “a couple hundred” of something that is the coalition’s, and both break off in that sentence. # claim: coalition-number
Both have another sentence in the same words: the militia says that it is there only to fight ISIS, Dillon said. # claim: here-for-isis
The intern asks how two pages can break off at the same place. # invented
What do you tell her: what was the undated page made from? # stage # decision: from-what
* [From a reporter’s own notes. Two reporters heard one briefing. # skill: corroboration # reads: stretched; You explained a sentence that breaks off twice by two listeners.]
    The intern looks at the two broken sentences. They stopped listening at the same word, she says. # invented
* [From its own sources. The Sunday page then copied it, since that came later. # skill: sourcing # reads: open; You took the order in which pages reached you for the order in which they were written.]
    It may be so. The intern asks when the undated page was written, if it is the older one. {page_day == "each": You show her the field with “several” in it.|You look it up in the archive, and find what you typed there yourself.} # invented
* [From older texts. One of the two copied the other, or both a third. # skill: corroboration # reads: held; You said what the shared break shows, and what it leaves open.]
    The intern asks for the third text. You have never seen it. {page_day == "each": Your “several” in the archive can stay.|You take the undated page out of the archive, and write “several” over your date.} # invented
-
~ page_day = ""
-> how_we_know

=== how_we_know ===
The half page begins: the US military has warned fighters, by leaflet, to leave a zone. # claim: leaflets-by leaflet-aim/get-out
Under it stands a box named “How we know”. Five documents lie on the desk. # invented
“Confirmed by five reports”, suggests the night editor. He holds up a hand, to show how many that is. # invented
What stands under “How we know”? # stage # decision: five
* [“Confirmed by five reports.” # skill: corroboration # reads: stretched; You counted documents. One of the five is about another day, and the four others share sentences.]
    ~ five = "five"
    The box is the best-looking thing on the page. The intern leafs through the Guardian printout for a leaflet. # invented
* [“Four documents have it. They cite a US official, the Pentagon’s copy, the Syrian Observatory.” # skill: corroboration # reads: held; You named those whom the documents cite, instead of counting documents.]
    ~ five = "named"
    The night editor takes his hand down, one finger at a time. # invented
* [A list of the five documents, with dates where they have one. # skill: sourcing # reads: open; You showed the documents, and left it to the readers to notice that they repeat one another.]
    ~ five = "list"
    It looks honest. Whoever counts the lines will count to five. # invented
-
~ wrong = head == "iranian" or number == "merged" or number == "quiet" or moving == "leaving"
-> corrections

=== corrections ===
The corrections column is yours on Sundays. So far it holds the name of a bridge, misspelt. # invented
{ wrong:
    You go through your own pages of May and of Saturday, with the documents beside you. Not every line says what these say. # invented
- else:
    You go through your own pages of May and of Saturday, with the documents beside you. No line must be taken back. Some could say more. # invented
}
What stands in the corrections column on Monday? # stage # decision: correct
* {wrong} [Each such line: our old words, the new ones, and whose they are. # skill: uncertainty # reads: held; You corrected in the open, and named what had changed.]
    ~ fix = "full"
    -> in_full
* {wrong} [“Reports on al-Tanf differ. We follow them.” # skill: uncertainty # reads: open; You told your readers that reports differ, and not that a line of your own had to change.]
    ~ fix = "line"
    One line, and it is true. It does not say which of your own lines it is about. # invented
* {wrong} [Nothing. The next report may turn it round again. # skill: uncertainty # reads: stretched; You let lines stand that the documents on your desk do not carry.]
    ~ fix = "none"
    The column keeps its bridge. # invented
* {not wrong} [No correction, an addition: what the officials said on Wednesday, and what still differs. # skill: uncertainty # reads: held; You had nothing to take back, and said what was new and what was open.]
    ~ fix = "full"
    It is the first time that the column says “still open”. The page-maker asks whether that is a heading. # invented
* {not wrong} [“Reports on al-Tanf differ. We follow them.” # skill: uncertainty # reads: open; You said that reports differ, and left out on what.]
    ~ fix = "line"
    One line, and it is true. It fits any week. # invented
* {not wrong} [Nothing. Nothing has to be taken back. # skill: uncertainty # reads: open; You had nothing to take back, and added nothing either.]
    ~ fix = "none"
    The column keeps its bridge. # invented
- -> monday

=== in_full ===
{ head == "iranian":
    “In May we wrote Iranian forces. The Guardian had militias, mainly Iraqi, whom Iran backs.” # inferred: strike-on convoy-mostly-iraqi
}
{ number == "merged":
    “In May we had two sources for one number: one for Hezbollah, one for militiamen.” # inferred: hezbollah-number/three-thousand militiamen-number
}
{ number == "quiet":
    “On our website we changed a number to hundreds. Fars is cited for 3,000 too.” # inferred: hezbollah-number
}
{ size == "large":
    “On Saturday we wrote large. A spokesman estimated a small number, Reuters reported.” # inferred: force-inside-zone reuters-report-by
}
{ size == "small":
    “On Saturday we wrote small. Another report has large, as the military’s estimate.” # inferred: force-inside-zone
}
{ moving == "leaving":
    “We wrote that the militia is leaving. The Defense Department said so in late May.” # inferred: halted-said when-halt-statement
    “Officials said on a Wednesday that forces had not left a ‘protected area’.” # inferred: still-there-said
}
The bridge has to wait until Tuesday. # invented
-> monday

=== monday ===
{
    - five == "five":
        -> six
    - wrong and fix == "full":
        -> page_two
    - wrong:
        -> comes_back
    - size == "none" or number == "none":
        -> thin
    - else:
        -> names
}

=== six ===
On Tuesday a website writes that six reports confirm the warning. It lists them. The sixth is your half page. # invented # ending: six; Six reports
The first five are those on your desk. {wrong and fix == "full": Your corrections stood in the same paper. Nobody has counted those.|{moving == "leaving": It has taken your line of Saturday as well, and its militia is still leaving.|The night editor wonders whether you could now write seven.}} # invented
-> debrief

=== page_two ===
On Monday your corrections stand on page two, above the weather. {moving == "leaving": Those who shared Saturday’s line do not share this one.|A reader cuts the column out, and keeps it with the page that it corrects.} # invented # ending: page-two; Page two, above the weather
{five == "list": A teacher asks whether the five documents in your list are five witnesses. You start a longer answer.|A teacher asks for the box “How we know”. She wants it for a wall.} # invented
-> debrief

=== comes_back ===
On Tuesday the intern brings a page. It has no date, no byline and no name of a paper. One sentence in it you know by heart. # invented # ending: comes-back; Your own line comes back
{moving == "leaving": The militia is leaving the zone, it says. The Department’s name has dropped off on the way.|{size == "large": A large number is inside the zone, it says. Of the other report there is no trace.|{head == "iranian": It says that Iranian forces were struck in May. Your headline needed seven words, and this needs no more.|{number == "merged": Two sources speak of thousands of fighters, it says. It does not name them. Neither did you.|Hundreds of Hezbollah fighters, it says, as if nobody had ever said 3,000. It has that from your website.}}}} # invented
At last somebody else has it too, says the night editor. {fix == "line": You think of your line in the column. It would fit here as well.|You think of the column, and of the bridge.} # invented
-> debrief

=== thin ===
On Monday your half page is the shortest in town. Whatever it says can stay. # invented # ending: thin; The shortest page in town
{number == "none" and size == "none": A reader brings two other papers. They have numbers and sizes, and say whose. Why did you keep those from her?|{size == "none": A reader brings another paper. It says that two reports differ on the size of the force. Why did she have to learn it there?|A reader brings another paper. It says that Fars is cited for two numbers. Why did she have to learn it there?}} # invented
You have an answer: nobody could check it. She would have liked to know that, she says. # invented
-> debrief

=== names ===
On Monday your half page has more names than verbs. A radio editor phones. Where does the {size == "large": large|small} number come from? # invented # ending: names; More names than verbs
{ size == "large":
    From an estimate of the US military, in a report that names nobody for it. # claim: force-inside-zone/large
- else:
    From Dillon’s estimate, which Reuters reported. # claim: force-inside-zone/small reuters-report-by
}
You need not look it up. And another report says {size == "large": small|large}, you add. {size == "both": She has read that too, in your paper.|That she has not read, she says, at least not in your paper.} # invented
And what do the people say who live there? You turn the page over. The back is garden chairs. # invented
-> debrief

=== debrief ===
The Guardian writes of militiamen whom Iran backs, mainly Iraqi Shia fighters. None of the five reports calls the convoy Iranian forces. # record: headline # inferred: strike-on convoy-mostly-iraqi
Fars spoke of Hezbollah, an opposition leader of militiamen on the highway. No report says that they are the same men, so neither number confirms the other. # record: thousands # inferred: hezbollah-number/three-thousand militiamen-number
Two documents put a small force inside, and one a large one. All three trace it to the US side. # record: size # claim: force-inside-zone
Sources 1 and 3 set a larger force outside. Perhaps a rewrite moved the larger word inside. That is our guess, and no report says so. # record: size # inferred: force-inside-zone force-outside
The undated page has a strike of 18 May, a statement of late May, and leaflets that other reports put in the week of 2 June. So the page as a whole is not older than the leaflets. Some of its sentences are. # record: page-day # inferred: when-strike when-halt-statement when-leaflet-drop
Both numbers are credited to Fars. Either Fars gave two, or one document has changed it. Neither document has a date. # record: fars-number # inferred: hezbollah-number
The Department spoke in late May. The officials spoke on a Wednesday, 31 May at the latest by the stamp, and of a “protected area” that need not be the zone. Each statement can be right for its own day. # record: moving # inferred: halted-said still-there-said when-halt-statement when-officials-wednesday zone-near-jordan
Some sentences of the undated page stand in source 1, some in source 4, and one in both. Who copied whom, no document says. # record: from-what # inferred: us-troops-in-zone second-leaflet-wording coalition-number here-for-isis
Four documents have the leaflets. The Guardian’s story was probably written on 18 May, before they fell. # record: five # inferred: leaflets-by when-leaflet-drop when-fars-report
Two cite a US official, in one and the same sentence, and two have the Pentagon’s copy. The Observatory’s wording may be a further voice: how it got the words, no report says. # record: five # inferred: leaflets-said leaflet-copy-from leaflet-wording
No document of the five takes anything back. Where they differ, they do so without a word. # record: correct # inferred: force-inside-zone hezbollah-number staying-or-leaving
And what could not be printed on any of the three days: the five reports tell of no civilian there, and of nobody who was hurt. # inferred: strike-on
The militia at the zone is heard in one sentence, and Dillon says it: it is there only to fight ISIS. # inferred: here-for-isis
-> END
