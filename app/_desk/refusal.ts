/** What a command says instead of doing its work: the message is all that the person at the keyboard needs. */

/** The work can't be done as things are; nothing was changed. The command ends with 1. */
export class Refusal extends Error {}

/** The command was called in a way it does not know. It ends with 2. */
export class Misuse extends Error {}
