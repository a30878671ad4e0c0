/** Irregular past forms → lemma, for verbs that attribute. Origin: Quirk et al., 3.13–3.20, cut to verbs of saying, thinking and deciding. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  `said say|noted note|noting note|notes note|told tell|wrote write|written write|spoke speak|spoken speak|thought think|knew know|known know|felt feel|
  saw see|seen see|swore swear|sworn swear|forbade forbid|forbidden forbid|sought seek|gave give|given give|made make|
  put put|took take|taken take|went go|gone go|found find|held hold|stood stand|laid lay|began begin|chose choose|
  chosen choose|meant mean|understood understand|foresaw foresee|foreseen foresee|foretold foretell|overruled overrule|
  withdrew withdraw|withdrawn withdraw|threw throw|thrown throw|drew draw|drawn draw|shown show|heard hear|read read|
  lit light|hit hit|shot shoot|struck strike|stricken strike|sued sue|bade bid|forgot forget|forgotten forget|
  fought fight|taught teach|caught catch|brought bring|came come|kept keep|left leave|lost lose|let let|met meet|paid pay|
  sent send|set set|shut shut|sang sing|sung sing|sworn swear|undertook undertake|undertaken undertake|upheld uphold|
  is be|was be|were be|are be|been be|being be|am be|'m be|'re be|has have|had have|having have|'ve have|did do|done do|does do|
  doing do|n't not|won't not|can't not|cannot not|rethought rethink|bet bet|learnt learn|dreamt dream|tore tear|torn tear|
  lying lie|dying die|mourning mourn|concerned concerned|convinced convinced|determined determined|worried worried|
  interested interested|pleased pleased|delighted delighted|satisfied satisfied|excited excited|thrilled thrilled|
  warning warn|meaning mean|feeling feel|ruling ruling|meeting meeting|hearing hear|finding find|leaning leaning`
    .split('|')
    .map((pair) => pair.trim().split(/\s+/u) as [string, string]),
);
