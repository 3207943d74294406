# title: The road
# number: 3
# role: analyst at a map desk
# minutes: 12
# summary: Of five reports, three speak of a road for Iran or for groups that it backs. You sketch where it is said to run, sketch again as reports come in, and sign your forecasts with a number.
# content-note: The reports speak of an air strike on a convoy, of armed groups and of weapons. They name nobody who was hurt.
# arrives: guardian 2017-05-19; The repost has no date. Its Thursday is 18 May by source 3, so it may lie on your table a day later. That is our inference.
# arrives: worldtribune 2017-06-02
# arrives: us-army-warning 2017-06-02
# arrives: border-area 2017-06-03; The rewrite has no date. We let it arrive a day after two reports whose words it shares. Which was written first, nothing proves.
# arrives: protected-area 2017-06-04; It bears a stamp of this day, which may be a machine’s. We let it arrive then.
# area: iraq; 42.4,33.9
# area: southern-syria; 39.6,34.45; 60 km
# sketch: main-road; the road from Damascus to Baghdad; the Guardian repost; damascus tanf baghdad; highway-links tanf-on-highway
# sketch: one-line; your one line of 19 May; you; tehran mayadin deir-ez-zor damascus; invented
# sketch: measured; the course as you measured it; you; tehran southern-syria southern-lebanon; invented
# sketch: by-highway; the road along the highway, as you drew it; you; iraq tanf damascus~; invented
# sketch: by-deir; the road through Deir ez-Zor, as you drew it; you; iraq deir-ez-zor damascus~; invented
# sketch: whole-south; one road to the sea, as you drew it; you; tehran iraq tanf damascus mediterranean-coast; invented
# sketch: whole-north; one road to the sea, as you drew it; you; tehran iraq mayadin deir-ez-zor damascus mediterranean-coast; invented
# sketch: guess-south; your guess at one road; you; tehran iraq tanf damascus mediterranean-coast; invented
# sketch: guess-north; your guess at one road; you; tehran iraq mayadin deir-ez-zor damascus mediterranean-coast; invented
# sketch: push-from-iraq; the push, as you read it; you; iraq mayadin deir-ez-zor; invented
# sketch: push-from-tanf; the push, as you corrected it; you; tanf mayadin deir-ez-zor; invented
# resolves: halt; yes; halted-said staying-or-leaving/leaving
# resolves: traffic; unknown; The reports tell of plans, of fears and of a course that was moved. None says whether anything ever travelled along the corridor.
# resolves: left; no; still-there-said staying-or-leaving/staying
# resolves: new-end; yes; corridor-end/coast

VAR sheet = "layers"
VAR west = "query"
VAR halt = "yes"
VAR run = "route"
VAR left = "no"
VAR box = "both"

-> blank_sheet

=== blank_sheet ===
# scene: Friday, a blank sheet
# date: 2017-05-19
# map: region
# marker: tanf* damascus baghdad
The map desk sells one sheet at a time. Newspapers buy it and print it small. # invented
You are its analyst. You read what is published, and say where a line may run. # invented
Today’s order has four words: “Where is the road?” # invented
On your table lies a Guardian story, as another site has reposted it. # stage
US jets have attacked a convoy of militiamen near al-Tanf, it says. # claim: us-attacked-convoy strike-on strike-where
Al-Tanf lies near the main road from Damascus to Baghdad. # claim: tanf-on-highway highway-links # show: main-road
An opposition leader in al-Tanf said what militiamen were trying to do: drive anti-Assad forces off the highway. # claim: highway-clearing-said highway-clearing-aim leader-in-tanf
They do so in order to push west, towards Mayadin and Deir ez-Zor, the leader said. # claim: push-goes-west push-to-mayadin push-to-deir-ez-zor # marker: mayadin deir-ez-zor
The sentence calls both “crucial legs” of a land route. Iran, it says, is trying to clear it in the direction of Damascus. # claim: mayadin-a-leg deir-ez-zor-a-leg corridor-end/damascus # show: legs
That is a route with two legs. The next paragraph has a corridor. # stage
Senior Iraqi and Iranian officials moved its course about 140 miles south, The Guardian had reported earlier in the week. # claim: corridor-moved-by corridor-moved-far corridor-report-by # show: moved
The first course lay through Syria’s Kurdish north-east. It was moved because of a stronger US presence there, the paper had reported. # claim: corridor-first-course corridor-moved-why # show: first-course
The United States fears that Iran is finishing a corridor, the paper writes. It would make influence secure all the way from Tehran to southern Lebanon. # claim: corridor-fear corridor-end/lebanon corridor-start/tehran # marker: tehran
The words on the legs may be the leader’s or the paper’s. Nothing says that this land route is the corridor. # inferred: deir-ez-zor-a-leg corridor-first-course
“One road, one line,” says the head of the desk. “Nobody buys three.” # invented
What goes onto the sheet? # stage # decision: sheet
* [Three sketches: the legs, the first course, the move. Each with its speaker. # skill: corroboration # reads: held; You drew each description by itself, and joined nothing that no sentence joins.]
    ~ sheet = "layers"
    Three sketches cross one desert. The head of the desk counts them twice. # invented
* [One line: Tehran, Mayadin, Deir ez-Zor, Damascus. All four are in the story. # skill: corroboration # reads: stretched; You joined points from two sentences into a line that neither of them draws.]
    ~ sheet = "one"
    It is a handsome line. The head of the desk asks why it took so long. # invented # hide: legs first-course moved # show: one-line
* [Only the two legs. No other town is put on the way. # skill: sourcing # reads: open; You kept to the one sentence that gives towns, and left out a course that the paper says was moved.]
    ~ sheet = "legs"
    The sheet has two towns and a direction. It looks as if half of it were missing. # invented # hide: first-course moved
* [The first course, moved 140 miles south by ruler. A number is a number. # skill: uncertainty # reads: stretched; You measured from a region without a middle, and took the two ends from another paragraph, where they are those of influence.]
    ~ sheet = "measured"
    A ruler has to start somewhere. You start in the middle of the north-east and come out in the desert. # invented # hide: legs first-course # show: measured
- -> west_of_what

=== west_of_what ===
# map: badia
# marker: tanf* mayadin deir-ez-zor
Before the sheet goes out, a colleague lays a compass on the close map. # invented
Mayadin and Deir ez-Zor lie north-east of al-Tanf. The push, said the leader, was to go west. # inferred: push-goes-west push-to-mayadin push-to-deir-ez-zor
From where it would start, the sentence does not say. # inferred: push-goes-west
“West of what?” asks your colleague. # invented
What do you do with the word? # stage # decision: west
* [Mark the two towns, and write “west, from where?” beside them. # skill: uncertainty # reads: held; You showed that a direction and two towns may not fit, and did not decide which word was wrong.]
    ~ west = "query"
    A map that asks a question. The proof-reader has never seen one. # invented
* [A line from Iraq to the towns, marked “our reading”. From there, west is west. # skill: uncertainty # reads: open; You found a start that lets the direction stand, and marked it as your own. No report gives it.]
    ~ west = "iraq"
    The line is neat, and so is the small print beside it. # invented # show: push-from-iraq
* [A line from al-Tanf to the towns. “West” must be a slip. # skill: sourcing # reads: stretched; You corrected a speaker, and gave the push a start besides. The map shows only that the words may not fit.]
    ~ west = "tanf"
    The line runs to the north-east. The word “west” goes into the basket. # invented # show: push-from-tanf
- -> question_book

=== question_book ===
# scene: Friday evening, the question book
# date: 2017-05-19
Your colleague keeps a question book. It takes a question, a day and a percentage. It does not take “soon”. # invented
The militias advanced towards the base all week, writes The Guardian. The strikes were to stop the advance and protect fighters, said the US military. It has “sponsored” them, in its own word or the paper’s. # claim: advance-by strike-aim/stop-and-protect
A page for 4 June is open. You go first. # invented
Will a report on our table by 4 June say that the militia has halted? # stage # forecast: halt
* [Yes, one will say so. # answer: yes]
    ~ halt = "yes"
    “Halted, or said to have halted?” asks your colleague. The book takes the second. You sign in ink. # invented
* [No, none will say so. # answer: no]
    ~ halt = "no"
    “Not halted, or not reported?” asks your colleague. The book takes the second. You sign in ink. # invented
-
Under it stands what the subscribers ask most. # invented
Will anything have travelled along the corridor by 4 June? # stage # forecast: traffic
* [Yes, something will have. # answer: yes]
    “And who will have seen it?” asks your colleague. You sign all the same. # invented
* [No, nothing will have. # answer: no]
    “And who could have watched all of it?” asks your colleague. You sign all the same. # invented
- -> two_weeks_later

=== two_weeks_later ===
# scene: Friday, two weeks later
# date: 2017-06-02
# map: region
# marker: tanf* damascus baghdad tehran mayadin deir-ez-zor
The sheet of 19 May has been out for two weeks. # invented
{ sheet:
- "layers": A newspaper has written to ask which of your three sketches is the right one. # invented # show: legs first-course moved
- "one": Two newspapers have printed your line. In one of them the word “sketch” has gone. # invented # show: one-line
- "legs": A reader asks where the road comes from. On your sheet it begins at Mayadin. # invented # show: legs
- else: A reader asks which villages lie on the line that you measured. You could name some. No report does. # invented # show: measured moved
}
{ west:
- "query": Your “west, from where?” was printed without its question mark. The proof-reader took it for a slip. # invented
- "iraq": Somebody has quoted your line from Iraq. The words “our reading” were not quoted. # invented
- else: A teacher writes that your push runs north-east, while the story says west. She asks who is right. # invented
}
Two reports bear this day’s date. # claim: when-worldtribune-report when-us-army-report
WorldTribune first. Iran-backed fighters have been told by the United States to leave a zone in the south of Syria. # claim: who-warned/united-states zone-in-south
Sources told Reuters what the coalition’s presence on the highway was for, among other things: to keep Iran-backed groups from opening a land route between Iraq and Syria. # claim: presence-aim-said tanf-on-highway # show: route main-road
The second report has no signature. The Syrian government, it says, has declared the Badia and Deir ez-Zor priorities. # claim: badia-priority deir-ez-zor-priority
You look back at the Guardian story. In it, US commanders plan a push towards Deir ez-Zor; and there is the sentence on legs. # claim: push-planned-by southern-push-to northern-push-to deir-ez-zor-a-leg
So one name stands in three sentences of two reports. And a garrison stands on a highway. # inferred: deir-ez-zor-a-leg push-planned-by deir-ez-zor-priority tanf-on-highway tanf-a-garrison
“Now you know where it runs,” says the head of the desk. It is not a question. # invented
Where does the road run on today’s sheet? # stage # decision: run
* [Along the highway, past al-Tanf. A garrison stands there for a reason. # skill: uncertainty # reads: stretched; You took the highway on which the garrison stands for the route that it was meant to stop. No report does.]
    ~ run = "highway"
    The line runs on a real road now. It has never looked so certain. # invented # hide: legs first-course moved one-line measured route # show: by-highway
* [Through Deir ez-Zor. Three sentences have the name. # skill: corroboration # reads: stretched; You counted three sentences with that name as three about a road. Only one of them speaks of a route.]
    ~ run = "deir"
    Your colleague reads the three sentences aloud. Two of them have no road in them. By then the line is drawn. # invented # hide: legs first-course moved one-line measured main-road route # show: by-deir
* [“Between Iraq and Syria”, as a sketch of its own, with no town on it. # skill: sourcing # reads: held; You added what Reuters’ sources said, and put no place into it that they had not named.]
    ~ run = "route"
    The new sketch has two countries and no town. The head of the desk calls it modest. # invented
* [Where it ran on 19 May. “Between Iraq and Syria” adds no point. # skill: sourcing # reads: open; You kept a sheet that new words had not moved, and left out that somebody new speaks of a route.]
    ~ run = "kept"
    The old sheet gets a new date. Reuters’ sources are not on it. # invented # hide: route
- -> leave_or_stay

=== leave_or_stay ===
The question book lies open again. # invented
One of the leaflets told the fighters to “leave the area immediately”. # claim: second-leaflet-wording
A small number had remained in the zone, says WorldTribune, citing a coalition spokesman. A large number, says the report without a signature. # claim: force-inside-zone/small force-inside-zone/large
Will the newest report on our table on 4 June say that they have left? # stage # forecast: left
* [Yes, it will say that they have left. # answer: yes]
    ~ left = "yes"
    You sign. Two days are short for leaving, says your colleague, and shorter for getting it into print. # invented
* [No, it will not. # answer: no]
    ~ left = "no"
    You sign. A report that is silent on it would do for you, says your colleague. # invented
- -> open_or_closed

=== open_or_closed ===
# scene: Saturday, a box on the sheet
# date: 2017-06-03
# map: badia
# marker: tanf* damascus baghdad
A rewrite comes in, without a date and without a publisher. # stage
{ run:
- "highway": A newspaper has printed your line along the highway, and adds how many hours a lorry would need. # invented # show: by-highway
- "deir": A newspaper has printed your line through Deir ez-Zor, with the words “three sources”. # invented # marker: deir-ez-zor # show: by-deir
- "route": A newspaper asks what lies between Iraq and Syria on your sheet. A border, you write back. # invented # show: main-road
- else: A newspaper has noticed that your new sheet is the old one. It would like a lower price. # invented # show: main-road
}
The zone reaches about 34 miles from “the city center”, says the rewrite. It names no city. # claim: zone-radius zone-centre # show: zone
{ run == "highway": Drawn around al-Tanf, which is our choice, the circle swallows a stretch of your line.|Drawn around al-Tanf, which is our choice, the circle lies across the highway.} # inferred: zone-radius tanf-on-highway
The US Department of Defense had said in late May that the militia had halted, and that it was working on leaving. # claim: halted-said when-halt-statement
{ halt == "yes": Your colleague turns to 19 May and sets a tick beside your “yes”.|Your colleague turns to 19 May and strikes out your “no”.} # invented
By the headline of the same page, forces are staying in a “border area”. # claim: staying-or-leaving/staying
“The source”, whom nobody has introduced, speaks of two offensives at one time. # claim: two-offensives-said
One, says the source, was begun by a coalition that the United States leads, with Kurdish forces in support. The other is led by the Iranians. # claim: two-offensives kurds-with-coalition border-control-aim
The aim of the other, says the source: “take control of the border area” and join up territory. # claim: border-control-aim
The militia says, or “claims” in the rewrite’s word, that it is there only to fight ISIS. The rewrite credits Dillon, who speaks for the coalition. # claim: here-for-isis dillon-speaks-for/coalition
Your sheet has a new box in its corner: “State of the road”. A newspaper wants it. One word, please. # invented
What goes into the box? # stage # decision: box
* [“Closed.” The zone lies across the highway. # skill: uncertainty # reads: stretched; You printed what a presence was meant to do as what it had done, and took the highway for the road.]
    ~ box = "closed"
    One word, as ordered. The newspaper prints it in red. # invented
* [“Open.” A campaign to join the land up is under way. # skill: sourcing # reads: stretched; You printed an aim as a result, on the word of a source whom nobody has introduced.]
    ~ box = "open"
    One word, as ordered. The newspaper prints it in green. # invented
* [“Route to be stopped, say sources. Territory to be joined up, says a source.” # skill: sourcing # reads: held; You set two aims side by side, each with its speaker, and claimed no result.]
    ~ box = "both"
    It does not fit. You draw a larger box. # invented
* [Nothing. The box stays, and stays empty. # skill: uncertainty # reads: open; You claimed no result. A reader cannot see that two speakers named aims.]
    ~ box = "empty"
    The newspaper asks whether the word was lost in the post. # invented
- -> one_more_end

=== one_more_end ===
Your colleague counts what is said of where it leads: between Iraq and Syria, towards Damascus, and to influence as far as southern Lebanon. # inferred: corridor-end/damascus corridor-end/lebanon corridor-end/between-two
One more question fits on the page. # invented
Will a report by 4 June say that it leads somewhere new? # stage # forecast: new-end
* [Yes, one will. # answer: yes]
    “Where?” asks your colleague. The book has no line for that. # invented
* [No, none will. # answer: no]
    Your colleague nods. “So far,” she writes in the margin, very small. # invented
- -> last_sheet

=== last_sheet ===
# scene: Sunday, the last sheet
# date: 2017-06-04
# map: region
# marker: tanf* damascus baghdad tehran mayadin deir-ez-zor
The last document is a patchwork with this day’s stamp. # stage
American military officials said it on a Wednesday: after one warning upon another, forces had not left a “protected area”. # claim: still-there-said
Whether they mean the zone, the page leaves open. # inferred: zone-near-jordan
{ left == "no": Your colleague ticks your “no” of Friday, and then counts on her fingers.|Your colleague strikes out your “yes” of Friday, and then counts on her fingers.} # invented
By the stamp, that Wednesday was 31 May at the latest. These words had been spoken before you asked. # inferred: when-officials-wednesday
{ box == "closed": Nothing on the page says that a road was closed. Your “closed” is in print.|{ box == "open": Nothing on the page says that a road was open. Your “open” is in print.|Nothing on the page says that a road was open, or closed. Nor does your box.}} # inferred: presence-aim
One sentence you know. It stands in WorldTribune, letter for letter: what sources told Reuters of the coalition’s presence and an overland route, with the highway in an aside. # inferred: presence-aim-said tanf-on-highway # show: route highway
Then a new name. A link across the border would be a supply route for Iranian weapons into Syria, according to Balanche. # claim: weapons-route-said
It is crucial, Balanche says, to a plan of Iran’s: a corridor on the ground that begins in Tehran and ends at the Mediterranean. # claim: corridor-plan corridor-end/coast corridor-start/tehran # show: coast
The document gives Balanche no first name and no post. # inferred: corridor-plan
The sea is new. Your colleague settles that line of the page, and leaves one line blank: the one about traffic. # invented
{ run:
- "highway": On the wall, your line along the highway hangs beside the new one to the sea. # invented # show: by-highway
- "deir": On the wall, your line through Deir ez-Zor hangs beside the new one to the sea. # invented # show: by-deir
- else:
    { sheet:
    - "layers": On the wall, your three sketches of 19 May hang beside the new one to the sea. # invented # show: legs first-course moved
    - "one": On the wall, your one line of 19 May hangs beside the new one to the sea. # invented # show: one-line
    - "legs": On the wall, your two legs of 19 May hang beside the new line to the sea. # invented # show: legs
    - else: On the wall, your measured line of 19 May hangs beside the new one to the sea. # invented # show: measured
    }
}
“Last sheet,” says the head of the desk. “Make it look like a road.” # invented
What do you hand in? # stage # decision: last
* [A sketch for each description, and no line of our own. # skill: corroboration # reads: held; You handed in each description with its speaker, and left open whether they mean one road.]
    -> ending_apart
* [One line from Tehran to the sea. The parts fit together. # skill: corroboration # reads: stretched; You drew the whole, which nobody describes. It is you who joined the parts.]
    -> ending_line
* [One line marked “our guess, 4 June”, with a list of who gave which part. # skill: uncertainty # reads: open; You marked your line as a guess and showed its parts. It is still a line that no report gives.]
    -> ending_guess
* [No map. Four sentences, each with its speaker under it. # skill: uncertainty # reads: open; You printed only what was said, and gave up the one thing that shows where the words do not fit.]
    -> ending_page

=== ending_apart ===
The sheet goes out with a sketch for each description. By evening three newspapers have each cut out the one that they like. # invented # ending: apart; Four descriptions, taken apart # hide: by-highway by-deir one-line measured # show: legs first-course moved
The names of the speakers have stayed on. “Nobody buys three,” the head of the desk had said. Three have bought one each. # invented
{ run == "highway" || run == "deir": A fourth newspaper keeps your line of 2 June. You send a correction. It answers that the line was clearer.|{ sheet == "one" || sheet == "measured": A fourth newspaper keeps your line of 19 May. You send a correction. It answers that the line was clearer.|{ sheet == "legs": A fourth newspaper keeps your two legs of 19 May. You send a correction. It answers that two towns are easier to letter.|A fourth asks for a single line. You have never had one to send.}}} # invented
{ box == "closed" || box == "open": The one thing that all of them have kept is your word in the box: “{box}”.|The box in the corner has been cut off by all of them.} # invented
-> debrief

=== ending_line ===
{ run:
- "highway": The line goes out. It passes al-Tanf on its way to the sea, and it fits every page. # invented # ending: line; One line in every paper # hide: by-highway highway route coast # show: whole-south
- else: The line goes out. It passes Deir ez-Zor on its way to the sea, and it fits every page. # invented # ending: line; One line in every paper # hide: by-deir one-line measured legs first-course moved highway route coast # show: whole-north
}
By Tuesday the newspapers name one another as its source. Your desk is no longer named, nor is any speaker. # invented
A reader has measured the line and sends you its length, to the mile. You look for a report that could bear it out. There is none. # invented
{ box == "closed" || box == "open": Your word from the box, “{box}”, has become a headline.|Your box was cut off. With a line like this one, nobody missed it.} # invented
-> debrief

=== ending_guess ===
{ run:
- "highway": The guess goes out with its list. One newspaper prints the line and drops the list. # invented # ending: guess; A guess with a list # hide: by-highway highway route coast # show: guess-south
- else: The guess goes out with its list. One newspaper prints the line and drops the list. # invented # ending: guess; A guess with a list # hide: by-deir one-line measured legs first-course moved highway route coast # show: guess-north
}
Another prints both. A reader there holds the list against the line, and asks which town in Iraq a speaker has put on the road. None, you write back. # invented
The next printing has a gap there. It is the only sheet of yours that a reader has put right. # invented
{ west == "query": The proof-reader has set a question mark into the gap, by hand.|{ west == "iraq": You know the question. It could have been asked of your push from Iraq, on 19 May.|The reader turns out to be the teacher who asked about “west”.}} # invented
-> debrief

=== ending_page ===
The page goes out: four sentences, each with its speaker. Newspapers like it, and need a picture beside it. # invented # ending: page; A page without a line # hide: highway route coast
{ run == "highway": They take your sheet of 2 June from the drawer. Four sentences now stand beside a line along the highway. None of them says that the road is the highway.|{ run == "deir": They take your sheet of 2 June from the drawer. Four sentences now stand beside a line through Deir ez-Zor, and one of them names the town.|{ sheet == "one": They take your last sheet from the drawer. Four sentences now stand beside one line, and it stops at Damascus.|{ sheet == "measured": They take your last sheet from the drawer. Four sentences now stand beside a line that a ruler drew.|They take your last sheet from the drawer. The sentence on the sea now stands beside a map that does not reach it.}}}} # invented
{ box == "closed" || box == "open": Over it all stands the word from your box: “{box}”.|Nobody asks about the box.} # invented
-> debrief

=== debrief ===
Sheet by sheet, beside what the five documents say. # stage
The sentence that begins with the leader has two legs and Damascus. The paper has a first course that was moved, and in another paragraph influence from Tehran to southern Lebanon. No sentence joins the three. # record: sheet # inferred: mayadin-a-leg deir-ez-zor-a-leg corridor-end/damascus corridor-first-course corridor-end/lebanon
The move is given as about 140 miles. No place is given to measure it from, and no town on the new course. # record: sheet # inferred: corridor-moved-far corridor-first-course
Seen from al-Tanf, the two towns do not lie in the west. From Iraq they may. The report gives no start, so the map cannot say which word is wrong. # record: west # inferred: push-goes-west push-to-mayadin push-to-deir-ez-zor
The US Department of Defense said that the militia had halted. One document of the five has it, and puts it in late May. That this is the militia of 19 May is our reading. # record: halt # inferred: halted-said when-halt-statement
The Guardian writes of Iran-backed forces that crossed from Iraq, and not by which road. No document speaks of traffic on a corridor. # record: traffic # inferred: militias-crossed corridor-fear
Sources told Reuters of a route between Iraq and Syria, and al-Tanf is put on the highway. No report says that the route is the highway. # record: run # inferred: presence-aim-said tanf-on-highway
The name Deir ez-Zor stands for a leg of a route, a goal of planned pushes and a government’s priority, which may be the province. Only the first is about a road. # record: run # inferred: deir-ez-zor-a-leg push-planned-by deir-ez-zor-priority
American military officials said that forces had not left a “protected area”, on a Wednesday that was 31 May at the latest, by the stamp. No document says that those in the zone left, and none speaks of 4 June itself. # record: left # inferred: still-there-said when-officials-wednesday
The reports say what the presence was meant to stop, and not whether it stopped anything. They say what a campaign aimed at, and not what it reached. # record: box # inferred: presence-aim-said border-control-aim
For Balanche, the corridor leads to the Mediterranean coast. None of the four other documents names the coast. # record: new-end # inferred: corridor-end/coast
Four descriptions, by three speakers or four: the words on Damascus may be the leader’s or the paper’s. They may mean one road, or several. # record: last # claim: corridor-end
Two documents have the sentence of Reuters’ sources, and it is one voice. Balanche has a name and no post. # record: last # inferred: presence-aim-said corridor-plan
The reports speak of plans, fears, aims and a moved course. A line that joins two speakers has a third: whoever drew it. # inferred: corridor-plan corridor-fear presence-aim-said corridor-moved-by
On these plans no report quotes anyone in Iran. None quotes a resident of any place on the way. # inferred: corridor-plan corridor-end
The five reports tell of no civilian there, and of nobody who was hurt. The militia at the zone speaks only through Dillon. # inferred: here-for-isis
-> END
