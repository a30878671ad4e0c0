/**
 * Month names and their usual short forms, lower case without points, in the languages that MARKS covers.
 * Origin: CLDR month names (wide and abbreviated), written out by hand.
 */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari января янв',
  'february feb februar février févr febrero fevereiro fev febbraio februari peb февраля фев февр',
  'march mar märz mär mars marzo março maret maart mrt марта мар',
  'april apr avril avr abril abr aprile апреля апр',
  'may mai mayo maio mag maggio mei мая май',
  'june jun juni juin junio junho giugno giu июня июн',
  'july jul juli juillet juil julio julho luglio lug июля июл',
  'august aug août agosto ago agustus agu augustus августа авг',
  'september sep sept septembre septiembre setembro set settembre сентября сен сент',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября окт',
  'november nov novembre noviembre novembro nopember ноября ноя нояб',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des декабря дек',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** Minutes east of Greenwich of the zone names that mean one thing only. `ET` and its like change with the season. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['GMT', 0],
  ['UTC', 0],
  ['CET', 60],
  ['CEST', 120],
  ['MSK', 180],
  ['EAT', 180],
  ['PKT', 300],
  ['WIB', 420],
  ['SGT', 480],
  ['HKT', 480],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['EST', -300],
  ['EDT', -240],
  ['CDT', -300],
  ['MDT', -360],
  ['MST', -420],
  ['PDT', -420],
  ['PST', -480],
]);
