/**
 * Elections that the tests drop into posts/elections, all of them made up: a referendum, a chamber with vacant and overhang
 * seats, one on whose day the clock `before` stands, and one that uses every key of the content format that the real ones
 * leave out, with the election before it and a story on it.
 */

const referendum = `---
title: Ice Shelf referendum 2017
summary: Whether the stations of the shelf shall keep one common hour.
area: AQ
contests:
  - id: common-hour
    title: One hour for all stations
    date: 2017-11-05
    pollsClose: 2017-11-05T18:00+13:00
    system: referendum
    candidates:
      keep: { name: Keep the common hour, about: One hour for all. }
      leave: { name: Each station its own }
    counts:
      - id: first-boxes
        status: unofficial-partial
        asOf: 2017-11-05T20:00+13:00
        counted: { percent: 41.5 }
        source: { name: The returning officer of the shelf }
        shares: { leave: 50.4, keep: 49.6 }
      - id: certified
        status: certified
        asOf: 2017-11-07
        counted: { reported: 12, total: 12, unit: stations }
        source: { name: The returning officer of the shelf }
        ballots: { registered: 1310, cast: 1003, blank: 2, invalid: 1, valid: 1000 }
        votes: { keep: 520, leave: 480 }
---

The two answers of the ballot.
`;

const chamber = `---
title: Ice Shelf assembly election 2017
summary: Forty seats by law, two more by overhang, and three that nobody holds.
area: AQ
parties:
  seal: { name: Seal Party, abbreviation: SEAL, color: "#1d3f72" }
  skua: { name: Skua Party, abbreviation: SKUA, color: "#1d3f72" }
  petrel: { name: Petrel List }
contests:
  - id: assembly
    title: Assembly
    date: 2017-11-12
    system: mixed
    seats: { total: 40, unit: mandates }
    lists:
      seal: { party: seal }
      skua: { party: skua, previous: new }
      petrel: { party: petrel }
    counts:
      - id: by-seats
        status: certified
        asOf: 2017-11-14
        source: { name: The clerk of the assembly }
        seats: { seal: 19, skua: 16, petrel: 3 }
        others: { seats: 1 }
        overhang: 2
        vacant: 3
        note: Three members had not taken up their seats.
---

An assembly with empty chairs.
`;

const toCome = `---
title: Ice Shelf election of the new year
summary: A warden in two rounds; the polls of the first have closed, and nothing is counted.
area: AQ
contests:
  - id: first-round
    title: First round
    date: 2018-01-01
    pollsClose: 2018-01-01T12:00+13:00
    system: majority
    elects: 2
    runoff: 2
    turnout:
      - { asOf: 2018-01-01T11:00+13:00, percent: 64.20, source: { name: The harbour office, url: "https://figures.example/turnout" } }
      - { asOf: 2018-01-01T09:00+13:00, percent: 31.5 }
    candidates:
      ada: { name: Ada Example }
      ben: { name: Ben Example }
      cleo: { name: Cleo Example }
    calls:
      - { at: 2018-01-01T12:05+13:00, by: Shelf Radio, elected: [ada], advanced: [ben, cleo], note: From its own poll at the doors. }
  - id: second-round
    title: Second round
    date: 2018-01-15
    pollsClose: 2018-01-15T18:30+13:00
    system: majority
    candidates:
      ben: { name: Ben Example }
      cleo: { name: Cleo Example }
---

Two wardens are elected.
`;

const earlier = `---
title: Ice Shelf council election 2013
summary: The council before.
area: AQ
parties:
  floe: { name: Floe Party, abbreviation: FLO, color: "#0af" }
  old-krill: { name: Krill League }
contests:
  - id: council
    title: Council
    date: 2013-10-12
    system: proportional
    seats: { total: 9 }
    lists: { floe: { party: floe }, old-krill: { party: old-krill } }
    counts:
      - status: certified
        asOf: 2013-10-15
        source: { url: "https://www.example.org/2013" }
        ballots: { registered: 1200, cast: 810, invalid: 10, valid: 800 }
        votes: { floe: 300, old-krill: 420 }
        others: { votes: 80, seats: 1 }
        seats: { floe: 3, old-krill: 5 }
---
`;

const neverSeen = `---
title: Ice Shelf council election 2017
summary: Nine places by Sainte-Laguë, from an exit poll to a recount.
area: AQ
previous: ice-council-2013
compare: [ice-referendum-2017]
silence:
  - { from: 2017-10-13T00:00+13:00, until: 2017-10-14T18:00+13:00, scope: campaigning and polls }
  - { from: 2017-10-20, until: 2017-10-20 }
test: false
draft: false
embargo: 2017-10-01T08:00+13:00
parties:
  floe: { name: Floe Party, abbreviation: FLO, color: "#0af" }
  krill: { name: Krill Union, abbreviation: KU, color: "#dd3333" }
  moraine: { name: Moraine List, abbreviation: ML }
  aurora: { name: Aurora }
contests:
  - id: council
    title: Council
    date: 2017-10-14
    pollsClose: 2017-10-14T18:00+13:00
    system: proportional
    turnout: [{ asOf: 2017-10-14T12:00+13:00, percent: 40 }]
    seats: { total: 9, majority: 5, allocation: sainte-lague, threshold: 5, exempt: [aurora], unit: places, note: The law of 2009. }
    seating: [krill, aurora, moraine, floe]
    lists:
      floe: { party: floe, about: For the open water. }
      krill: { party: krill, previous: { as: old-krill } }
      moraine: { party: moraine, name: Moraine and Friends, previous: { share: 10.0, votes: 80, seats: 1 } }
      aurora: { party: aurora, previous: new }
    counts:
      - id: exit-poll
        status: estimate
        asOf: 2017-10-14T18:00+13:00
        source: { name: Shelf Radio, url: "https://figures.example/exit-poll" }
        shares: { floe: 41, krill: 33, moraine: 19.5 }
        others: { share: 6.5 }
        seats: { floe: 4, krill: 3, moraine: 2, aurora: 0 }
        embargo: 2017-10-14T18:00+13:00
      - status: unofficial-partial
        asOf: 2017-10-14T21:15+13:00
        counted: { reported: 3, total: 8, unit: stations }
        source: { name: The returning officer of the shelf }
        votes: { floe: 150, krill: 110, moraine: 80, aurora: 20 }
        seats: { floe: 4, krill: 2, moraine: 2, aurora: 0 }
        vacant: 1
        note: One place hangs on the stations that are out.
      - id: complete
        status: unofficial-complete
        asOf: 2017-10-15T02:00+13:00
        counted: { percent: 100 }
        source: { name: The returning officer of the shelf }
        ballots: { registered: 1290, cast: 955, blank: 10, invalid: 5, valid: 940 }
        votes: { floe: 399, krill: 301, moraine: 200, aurora: 40 }
        seats: { floe: 4, krill: 3, moraine: 2, aurora: 0 }
      - id: certified
        status: certified
        asOf: 2017-10-18
        source: { name: The returning officer of the shelf }
        ballots: { registered: 1290, cast: 955, blank: 10, invalid: 5, valid: 940 }
        votes: { floe: 400, krill: 300, moraine: 200, aurora: 40 }
        shares: { floe: 42.55, krill: 31.91, moraine: 21.27, aurora: 4.25 }
        seats: { floe: 4, krill: 3, moraine: 2, aurora: 0 }
        rounding: truncated
        note: One ballot had lain on the wrong pile.
      - id: recount
        status: recount
        asOf: 2017-11-02
        source: { name: The court of the shelf }
        ballots: { registered: 1290, cast: 955, blank: 10, invalid: 6, valid: 939 }
        votes: { floe: 399, krill: 300, moraine: 200, aurora: 40 }
        seats: { floe: 4, krill: 3, moraine: 2, aurora: 0 }
        seatsTotal: 9
        note: The court found one ballot invalid.
    calls:
      - { at: 2017-10-14T18:30+13:00, by: Shelf Radio, elected: [floe, krill], source: { name: Shelf Radio }, note: Both were sure of places. }
    polls:
      - id: by-shares
        pollster: Example Research
        client: Shelf Radio
        fieldwork: { from: 2017-10-01, to: 2017-10-05 }
        published: 2017-10-06
        sample: 400
        margin: 4.9
        mode: face-to-face
        population: registered voters
        question: Which list would you vote for?
        source: { name: Shelf Radio, url: "https://figures.example/poll" }
        note: Asked at the stations’ tables.
        shares: { floe: 38, krill: 35, moraine: 20, aurora: 7 }
      - { id: by-places, pollster: Second Example, published: 2017-10-08, source: { name: Shelf Radio }, seats: { floe: 4, krill: 4, moraine: 1 } }
    note: The council sits for four years.
  - id: warden
    title: Warden
    date: 2017-10-14
    system: plurality
    elects: 1
    candidates:
      ada: { name: Ada Example, party: floe }
      ben: { name: Ben Example }
    counts:
      - id: correction
        status: correction
        asOf: 2017-10-19T09:00+13:00
        source: { name: The returning officer of the shelf }
        ballots: { cast: 950, invalid: 20, valid: 930 }
        votes: { ada: 465, ben: 465 }
        note: The first sum had one line twice.
---

The **body** of an election that nobody has seen, with a [link](/results/) and a note[^1].

[^1]: Such as this one.
`;

const story = `---
title: The shelf has counted
summary: What the court left of the count.
date: 2017-11-20
kind: analysis
authors: [desk]
elections: [ice-council-2017, ice-referendum-2017, ice-assembly-2017]
---

Floe has :n[42.49]{of="ice-council-2017/council/floe/share"}% and :n[4]{of="ice-council-2017/council/floe/seats" count="certified"} places.

::result[After the recount]{contest="ice-council-2017/council"}

::result[As certified]{contest="ice-council-2017/council" count="certified" show="table"}

::result[From count to count]{contest="ice-council-2017/council" show="timeline"}

::result[The second count]{contest="ice-council-2017/council" count="2" show="bars"}

::result[The assembly]{contest="ice-assembly-2017/assembly" show="hemicycle"}

::result[The referendum]{contest="ice-referendum-2017/common-hour"}

::poll[Before it]{id="ice-council-2017/council/by-shares"}
`;

/** By path. */
export const fixtureElections: Readonly<Record<string, string>> = {
  'posts/elections/ice-referendum-2017.md': referendum,
  'posts/elections/ice-assembly-2017.md': chamber,
  'posts/elections/ice-new-year.md': toCome,
  'posts/elections/ice-council-2013.md': earlier,
  'posts/elections/ice-council-2017.md': neverSeen,
  'posts/the-shelf-has-counted.md': story,
};

export const neverSeenFile = 'posts/elections/ice-council-2017.md';
