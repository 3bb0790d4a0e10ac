# dict: making, every method, views, membership, comparison, missing keys, errors. Order is sorted away here.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def show(d):
    return sorted(d.items(), key=str)


err(lambda: show(dict(a=1, b=2)))
err(lambda: show(dict([('a', 1), ('b', 2)])))
err(lambda: show(dict({'a': 1}, b=2)))
err(lambda: show(dict(())))
err(lambda: show(dict(zip('ab', (1, 2)))))
err(lambda: dict(5))
err(lambda: dict([1]))
err(lambda: dict([(1, 2, 3)]))
err(lambda: dict('ab'))
err(lambda: dict(a=1, **{'a': 2}))
err(lambda: dict({}, {}))
d = {'a': 1, 'b': 2}
err(lambda: (len(d), d['a'], 'a' in d, 'z' in d, 1 in d, d.get('a'), d.get('z'), d.get('z', 5), sorted(d), sorted(d.keys()), sorted(d.values()), show(d)))
err(lambda: d['z'])
err(lambda: d[[]])
err(lambda: [] in d)
err(lambda: d.get([]))
err(lambda: d.get())
err(lambda: d.get('a', 1, 2))
err(lambda: (d.pop('a'), show(d)))
err(lambda: d.pop('a'))
err(lambda: d.pop('a', 'default'))
err(lambda: d.pop())
err(lambda: (d.setdefault('c', 3), show(d)))
err(lambda: d.setdefault('c', 9))
err(lambda: d.setdefault('n'))
err(lambda: show(d))
err(lambda: d.update({'x': 1}))
err(lambda: d.update([('y', 2)]))
err(lambda: d.update(z=3))
err(lambda: d.update({'x': 5}, w=4))
err(lambda: show(d))
err(lambda: d.update(5))
err(lambda: d.update([1]))
err(lambda: d.update({}, {}))
err(lambda: d.copy() == d and d.copy() is not d)
err(lambda: (d == {'x': 1}, {} == {}, {1: 2} == {1: 2}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 3}, {1: 2} == [(1, 2)]))
err(lambda: {} < {})
err(lambda: {1: 2} | {3: 4})
err(lambda: show(dict.fromkeys('ab')))
err(lambda: show(dict.fromkeys([1, 2], 'v')))
err(lambda: dict.fromkeys(5))
err(lambda: {}.popitem())
err(lambda: len([{1: 2}.popitem()]))
err(lambda: d.clear())
err(lambda: (d, bool(d), bool({1: 1})))
err(lambda: {1: 'int', 1.0: 'float', True: 'bool'})
err(lambda: {0: 'a', False: 'b', '0': 'c'}[0])
err(lambda: hash({}))
err(lambda: {{}: 1})
k = {1: 2, 3: 4}
err(lambda: (type(k.keys()), type(k.values()), type(k.items())))
err(lambda: (1 in k.keys(), 9 in k.keys(), list(k.keys()) == [1, 3], len(k)))
err(lambda: k.keys() == {1, 3})
err(lambda: len(k.keys()))
err(lambda: k.items()[0])
err(lambda: repr(k.keys()))
err(lambda: repr(k.items()))
err(lambda: repr(k.values()))
err(lambda: 2 in k.values())
err(lambda: (1, 2) in k.items())


def changed_while_walking():
    e = {1: 1, 2: 2}
    for key in e:
        e.pop(key)
    return e


err(lambda: changed_while_walking())


def delete(key):
    del k[key]
    return show(k)


err(lambda: delete(1))
err(lambda: delete(1))
err(lambda: repr({'self': {}, 'l': [1]}) in ("{'self': {}, 'l': [1]}", "{'l': [1], 'self': {}}"))
err(lambda: k.nope)
