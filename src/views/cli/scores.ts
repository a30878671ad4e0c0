import { oneDecimal } from '../../evaluation/evaluation.js';
import type { Scores } from './scoring.js';

/** The figures as lines, in the form of the public scorer, so that two runs can be compared line by line. */
export function asLines({ articles, gold, predicted, figures }: Scores): string {
  const cell = (percent: number) => oneDecimal(percent).padStart(5);
  const lines = Object.entries(figures).map(
    ([key, f]) => `${key.padEnd(16)} P ${cell(f.precision)}  R ${cell(f.recall)}  F1 ${cell(f.f1)}`,
  );
  return [`${articles} articles, ${gold} gold attributions, ${predicted} predicted`, ...lines, ''].join('\n');
}

/** The figures with the counts behind them, as one object; percentages with one decimal place. */
export function asJson({ articles, nested, half, gold, predicted, missing, figures }: Scores): string {
  const rounded = Object.entries(figures).map(([key, f]) => [
    key,
    {
      ...f,
      precision: Number(oneDecimal(f.precision)),
      recall: Number(oneDecimal(f.recall)),
      f1: Number(oneDecimal(f.f1)),
    },
  ]);
  const scores = {
    format: 'readout-eval/1',
    articles,
    nested,
    half,
    gold,
    predicted,
    missing,
    figures: Object.fromEntries(rounded),
  };
  return `${JSON.stringify(scores)}\n`;
}
