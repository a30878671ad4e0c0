import type { Command } from './command.js';
import { completion } from './completion.js';
import { demo } from './demo.js';
import { evaluate } from './eval.js';
import { extract } from './extract.js';
import { read } from './read.js';
import { serve } from './serve.js';

/** The command table: help, completion and documentation are made from it. */
export const COMMANDS: readonly Command[] = [read, extract, evaluate, serve, demo, completion];
