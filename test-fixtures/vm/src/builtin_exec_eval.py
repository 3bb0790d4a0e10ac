# exec, eval and compile: namespaces, modes, code objects, errors in the text and at run time.
import sys

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


x = 'module'
err(lambda: eval('1 + 2 * 3'))
err(lambda: eval('x'))
err(lambda: eval('y', {'y': 5}))
err(lambda: eval('y + z', {'y': 5}, {'z': 1}))
err(lambda: eval(' 7'))
err(lambda: eval('[i * i for i in range(3)]'))
err(lambda: eval('lambda a: a + 1')(5))
err(lambda: eval('x = 1'))
err(lambda: eval(''))
err(lambda: eval('1 +'))
err(lambda: eval('undefined'))
err(lambda: eval('1 // 0'))
err(lambda: eval(5))
err(lambda: eval(b'2 + 2'))
err(lambda: exec('made = 1'))
err(lambda: made)
d = {}
exec('def f(a):\n    return a * k\nk = 3\nr = f(5)', d)
err(lambda: (d['r'], d['f'](2), sorted(n for n in d if n[0] != '_')))
g, l = {'a': 1}, {}
exec('b = a + 1\nglobal c\nc = 5', g, l)
err(lambda: (sorted(n for n in g if n[0] != '_'), l))
err(lambda: exec('for i in range(3):\n    print(i, end=" ")\nelse:\n    print("done")'))
err(lambda: exec('if 1:\nprint(2)'))
err(lambda: exec('def'))
err(lambda: exec('return 5'))
err(lambda: exec('x = = 1'))
err(lambda: exec('raise ValueError("from exec")'))
err(lambda: exec('pass', 5))
err(lambda: exec('pass', {}, 5))
c = compile('x + "!"', 'name.py', 'eval')
err(lambda: eval(c))
err(lambda: eval(c, {'x': 'other'}))
e = compile('z = 10\nz * 2', 'name.py', 'exec')
err(lambda: exec(e, d))
err(lambda: d['z'])
err(lambda: compile('1 + 1', 'name.py', 'single') is None)
err(lambda: exec(compile('5 + 5', 'name.py', 'single')))
err(lambda: compile('1', 'name.py', 'wrong'))
err(lambda: compile('1 +', 'name.py', 'eval'))
err(lambda: compile())
try:
    exec(compile('def deep():\n    1 // 0\n\ndeep()', 'made_up.py', 'exec'))
except ZeroDivisionError as e:
    sys.print_exception(e)
try:
    exec(compile('a = 1\nb = = 2\n', 'made_up.py', 'exec'))
except SyntaxError as e:
    sys.print_exception(e)


class C:
    exec('in_class = 1')


err(lambda: hasattr(C, 'in_class'))


def in_function():
    local = 1
    exec('local = 2')
    return local, eval('x')


err(lambda: in_function())
err(lambda: type(c).__name__)
