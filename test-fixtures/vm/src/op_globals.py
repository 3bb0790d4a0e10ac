# Global names: the global statement, deletion, builtins found behind globals, and what is raised for missing ones.
x = 'module'


def read():
    return x


def write():
    global x
    x = 'written'


def shadow():
    x = 'local'
    return x


def create():
    global made
    made = [1]


def remove():
    global made
    del made


print(read(), shadow(), read())
write()
print(x, globals()['x'])
create()
print(made)
remove()
for f in (lambda: made, remove):
    try:
        print(f())
    except (NameError, KeyError) as e:
        print(type(e).__name__, e.args)

# A global hides a builtin until it is deleted.
len = lambda o: 'hidden'
print(len([1, 2]))
del len
print(len([1, 2]))
try:
    del len
except (NameError, KeyError) as e:
    print(type(e).__name__, e.args)
del x
try:
    read()
except (NameError, KeyError) as e:
    print(type(e).__name__, e.args)
globals()['y'] = 5
print(y, 'y' in globals(), __name__)


class Scope:
    a = 1
    b = a + 1
    del a
    try:
        a
    except (NameError, KeyError) as e:
        print(type(e).__name__, e.args)


print(Scope.b, hasattr(Scope, 'a'))
