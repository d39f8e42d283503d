import { heldAt } from '../lexicon/list';
import { keep } from '../lexicon/kept';

/** The number of a feature, or -1 for one that the model does not know. */
export type FeatureId = number;

type Value = string | number | boolean;
type Branch = Map<Value, Branch | FeatureId>;

/** So many names that the model does not know are remembered as such. */
const MOST_UNKNOWN = 20_000;

/**
 * Numbers the features by name. A name is written as a template, ``of`mode:${mode}|side:${side}` ``; it is put together
 * only the first time that its values meet: after that they lead to the number by themselves.
 */
export class FeatureNames {
  readonly #ids = new Map<string, FeatureId>();
  readonly #templates = new Map<TemplateStringsArray, Branch>();
  readonly #listed = new Map<string, (readonly FeatureId[])[]>();
  readonly #byWord = new Map<string, FeatureId[]>();
  #unknown = 0;
  /** Where {@link FeatureList} keeps the place of each feature; one list at a time. */
  readonly place: number[];

  /**
   * @param names the names, numbered in this order; one met again keeps its number
   * @param open whether a new name gets a number of its own: for training
   */
  constructor(
    names: Iterable<string> = [],
    private readonly open = false,
  ) {
    for (const name of names) if (!this.#ids.has(name)) this.#ids.set(name, this.#ids.size);
    this.place = new Array<number>(this.#ids.size).fill(0);
  }

  /** How many names have a number. */
  get size(): number {
    return this.#ids.size;
  }

  /** All names, in the order of their numbers. */
  list(): string[] {
    return [...this.#ids.keys()];
  }

  /** The number of a name. */
  id(name: string): FeatureId {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    if (!this.open) return -1;
    const id = this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }

  /** The number of the name that a template of up to five values makes. Memory is bounded: not all unknown names are remembered. */
  readonly of = (parts: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value, e?: Value): FeatureId => {
    const values = parts.length - 1;
    let at: Branch | FeatureId | undefined = this.#templates.get(parts);
    if (values > 0 && at !== undefined) at = (at as Branch).get(a as Value);
    if (values > 1 && at !== undefined) at = (at as Branch).get(b as Value);
    if (values > 2 && at !== undefined) at = (at as Branch).get(c as Value);
    if (values > 3 && at !== undefined) at = (at as Branch).get(d as Value);
    if (values > 4 && at !== undefined) at = (at as Branch).get(e as Value);
    return at === undefined ? this.#learn(parts, [a, b, c, d, e].slice(0, values) as Value[]) : (at as FeatureId);
  };

  /** Lists of features that depend on a word of a closed set and a number alone: for the caller to fill. */
  lists(word: string): (readonly FeatureId[])[] {
    return heldAt(this.#listed, word, () => []);
  }

  /** Features that depend on a word and a small number alone: for the caller to fill. */
  ofWord(word: string): FeatureId[] {
    return this.#byWord.get(word) ?? keep(this.#byWord, word, []);
  }

  #learn(parts: TemplateStringsArray, values: readonly Value[]): FeatureId {
    // In the tables of weights a space parts a name from its numbers.
    const id = this.id(String.raw({ raw: parts }, ...values).replaceAll(' ', '_'));
    if (id < 0 && this.#unknown++ >= MOST_UNKNOWN) return id;
    const path = [parts, ...values];
    let branch = this.#templates as unknown as Map<unknown, Branch | FeatureId>;
    for (const value of path.slice(0, -1)) {
      let next = branch.get(value) as Branch | undefined;
      if (!next) branch.set(value, (next = new Map()));
      branch = next;
    }
    branch.set(path[path.length - 1], id);
    return id;
  }
}

/** The features of one candidate: numbers from {@link FeatureNames} and values, in the order in which they were met. */
export interface Features {
  readonly ids: readonly FeatureId[];
  readonly values: readonly number[];
}

/** Collects the features of one candidate after the other; of one that is met again the greatest value counts. */
export class FeatureList {
  readonly #ids: FeatureId[] = [];
  readonly #values: number[] = [];
  #length = 0;

  /** @param names those of the features; lists are made one after another */
  constructor(private readonly names: FeatureNames) {}

  add(id: FeatureId, value = 1): void {
    if (id < 0) return;
    const { place } = this.names;
    const at = place[id];
    if (at !== undefined && at < this.#length && this.#ids[at] === id) this.#values[at] = Math.max(this.#values[at] as number, value);
    else {
      place[id] = this.#length;
      this.#ids[this.#length] = id;
      this.#values[this.#length++] = value;
    }
  }

  /** What was collected; the list is empty then. */
  take(): Features {
    const features = { ids: this.#ids.slice(0, this.#length), values: this.#values.slice(0, this.#length) };
    this.#length = 0;
    return features;
  }
}

/** Features by name: for training. */
export function named(features: Features, names: readonly string[]): Map<string, number> {
  return new Map(features.ids.map((id, i) => [names[id] as string, features.values[i] as number]));
}
