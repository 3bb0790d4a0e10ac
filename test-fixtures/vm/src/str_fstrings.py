# f-strings: expressions, conversions, nested widths, quotes, braces, calls, self-documenting, errors at run time.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


name, n, x, width = 'world', 42, 3.14159, 10
err(lambda: f'hello {name}!' f' {n + 1}' ' plain {}')
err(lambda: f'{n:5d}|{n:<5}|{n:05}|{n:#x}|{x:.2f}|{name:>10}|{name!r:>10}|{name:{width}}|{x:{width}.{2}f}')
err(lambda: f'{{}} {{{n}}} {n}{n}')
err(lambda: f'{name.upper()} {len(name)} {[i * 2 for i in range(3)]} {(1, 2)} { {"k": 1}["k"]}')
err(lambda: f'{"yes" if n > 5 else "no"} {n if n else 0}')
err(lambda: f'{n=} {name=} {n + 1=} {name=!s}')
err(lambda: f'')
err(lambda: f'{"nested " + f"{n}"}')
multi = f'''multi
line {n}'''
err(lambda: multi)
err(lambda: f'{name!s} {name!r}')
err(lambda: f'\t{n}\n\x41')
err(lambda: rf'\t{n}\d')
err(lambda: f'{undefined}')
err(lambda: f'{1 // 0}')
err(lambda: f'{name:d}')
err(lambda: f'{n:{name}}')
err(lambda: f'{n!r:5}|{None}|{True}|{1e10}|{2j}')


class C:
    v = 'attr'

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


c = C()
err(lambda: f'{c} {c!r} {c.v} {c:>6}')


def scope(a):
    b = a * 2
    return f'{a} {b} {sum(i * b for i in range(a))}'


err(lambda: scope(3))
