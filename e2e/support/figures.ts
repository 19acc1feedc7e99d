/** The figures of the stories as their sources give them: party or candidate, and what stands beside it. */

export const dutchSeats: Readonly<Record<string, number>> = {
  VVD: 33,
  PVV: 20,
  CDA: 19,
  D66: 19,
  GroenLinks: 14,
  SP: 14,
  PvdA: 9,
  ChristenUnie: 5,
  'Partij voor de Dieren': 5,
  '50PLUS': 4,
  SGP: 3,
  DENK: 3,
  'Forum voor Democratie': 2,
};

/** Certified votes of the first round, and the shares when 106 of 107 departments were counted. */
export const frenchRoundOne: Readonly<Record<string, readonly [votes: string, interim: string]>> = {
  'Emmanuel Macron': ['8,656,346', '23.75'],
  'Marine Le Pen': ['7,678,491', '21.53'],
  'François Fillon': ['7,212,995', '19.91'],
  'Jean-Luc Mélenchon': ['7,059,951', '19.64'],
  'Benoît Hamon': ['2,291,288', '6.35'],
  'Nicolas Dupont-Aignan': ['1,695,000', '4.75'],
  'Jean Lassalle': ['435,301', '1.22'],
  'Philippe Poutou': ['394,505', '1.10'],
  'François Asselineau': ['332,547', '0.92'],
  'Nathalie Arthaud': ['232,384', '0.65'],
  'Jacques Cheminade': ['65,586', '0.18'],
};

/** Words and figures that stand on a page, wherever on it. */
export const onPage: Readonly<Record<string, readonly string[]>> = {
  '/posts/dutch-election-results/': ['93.3%', '150', '76', 'crisis', 'GroenLinks'],
  '/results/nl-house-2017/': ['93.3%', '150', '76', 'Kiesraad'],
  '/posts/french-round-one-live/': ['23.7', '21.7', '19.5', '6.5', '23.75', '21.53', '106 of 107', 'Cazeneuve', '577'],
  '/results/fr-president-2017/': [
    '106 of 107 departments',
    '24.01',
    '66.10',
    '33.90',
    '20,743,128',
    '10,638,475',
    '47,582,183',
    '36,054,394',
    '659,997',
    '289,337',
    '47,568,693',
    '31,381,603',
    'Constitutional Council',
  ],
  '/posts/inquiry-poll/': ['73%', '16%', '54%', '±3.3', '900', 'NBC News', '17', '20 April 2017'],
  '/posts/macron-campaign-hack/': ['63', '37', '62', '38', '82.2', '17.8', '23:56', 'EMLEAKS', 'Le Touquet', 'Cadot'],
};
