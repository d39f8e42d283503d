/** natural's noun inflector: a leaf module without typings of its own. */
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  /** Forms plurals and singulars of English nouns. */
  export default class NounInflector {
    pluralize(noun: string): string;
    singularize(noun: string): string;
  }
}
