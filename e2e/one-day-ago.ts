/**
 * Loaded into a program before it starts (`node --import`), it sets that program's clock back by a day: what it
 * publishes then was published yesterday.
 */
const day = 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values: [], made) =>
    Reflect.construct(target, values.length === 0 ? [RealDate.now() - day] : values, made),
  apply: () => new RealDate(RealDate.now() - day).toString(),
  get: (target, name, receiver) =>
    name === "now" ? () => RealDate.now() - day : Reflect.get(target, name, receiver),
});
