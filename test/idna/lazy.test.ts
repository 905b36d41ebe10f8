import { expect, it, vi } from 'vitest';
import { freezeWhole, withLazy } from '../../src/idna/lazy.js';
import { once } from '../../src/idna/memoize.js';

const made = () => {
  const compute = vi.fn(() => [1]);
  const find = once(compute);
  const source = {
    other: undefined,
    get list() {
      return find();
    },
  };
  return { compute, object: withLazy({ name: 'a' }, source, 'list', 'other') };
};

it('a property is found when it is read', () => {
  const { compute, object } = made();
  expect(object.name).toBe('a');
  expect(compute).not.toHaveBeenCalled();
  expect(object.list).toBe(object.list);
  expect([object.other, object.other]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledOnce();
});

it('copies, comparisons and JSON have it as any other', () => {
  const plain = { name: 'a', list: [1], other: undefined };
  const { object } = made();
  expect(object).toStrictEqual(plain);
  for (const copy of [made().object, { ...made().object }, structuredClone(made().object), Object.assign({}, made().object)]) expect(copy).toStrictEqual(plain);
  expect(JSON.stringify(made().object)).toBe('{"name":"a","list":[1]}');
  expect(Object.keys(made().object)).toEqual(['name', 'list', 'other']);
});

it('is read of a frozen object, too, and objects have their own', () => {
  const { object } = made();
  Object.freeze(object);
  expect(object.list).toEqual([1]);
  const [one, other] = [1, 2].map((value) => withLazy({}, { list: value }, 'list'));
  expect([one!.list, other!.list]).toEqual([1, 2]);
});

it('what is thrown is thrown again, as nothing was computed', () => {
  const source = {
    get list(): never {
      throw new TypeError('no');
    },
  };
  const object = withLazy({}, source, 'list');
  for (let time = 0; time < 2; time++) expect(() => object.list).toThrow('no');
});

it('is read through a proxy, as frameworks make them, and by objects that inherit it', () => {
  const { compute, object } = made();
  const proxy = new Proxy(object, { get: (target, name, receiver) => Reflect.get(target, name, receiver) });
  expect([proxy.list, (Object.create(object) as typeof object).list]).toEqual([[1], [1]]);
  expect(compute).toHaveBeenCalledOnce();
});

it('what is frozen as a whole is found when it is read, and frozen then', () => {
  const { compute, object } = made();
  const inner = made();
  const whole = freezeWhole({ object, list: [inner.object], nothing: null });
  expect([compute, inner.compute].map((each) => each.mock.calls.length)).toEqual([0, 0]);
  const parts = [whole, whole.object, whole.object.list, whole.list, whole.list[0], whole.list[0]!.list];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  expect(whole.object.list).toBe(whole.object.list);
  expect(whole).toStrictEqual({ object: { name: 'a', list: [1], other: undefined }, list: [{ name: 'a', list: [1], other: undefined }], nothing: null });
});
