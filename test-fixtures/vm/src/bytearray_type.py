# bytearray: making, changing, growing, slices, deletion, methods, comparison, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def do(f):
    b = bytearray(b'hello')
    try:
        r = f(b)
        print(b, r)
    except Exception as e:
        print(type(e).__name__, e.args, b)


err(lambda: (bytearray(), bytearray(3), bytearray([1, 2]), bytearray(b'x'), bytearray('h\u00e9', 'utf-8'), bytearray(range(3)), bytearray(bytearray(b'q'))))
err(lambda: bytearray('x'))
err(lambda: bytearray([256]))
err(lambda: bytearray(1.5))
err(lambda: bytearray(['a']))
do(lambda b: b.append(33))
do(lambda b: b.append(300))
do(lambda b: b.append(-1))
do(lambda b: b.append('x'))
do(lambda b: b.append(b'x'))
do(lambda b: b.extend(b' you'))
do(lambda b: b.extend([1, 2, 300]))
do(lambda b: b.extend(bytearray(b'!')))
do(lambda b: b.extend('text'))
do(lambda b: b.extend(5))
do(lambda b: b.extend(b))
do(lambda b: b.__setitem__(0, 72))
do(lambda b: b.pop())
do(lambda b: b.clear())
do(lambda b: b.reverse())
do(lambda b: b.insert(0, 1))
do(lambda b: b.upper())
do(lambda b: b.replace(b'l', b'L'))
do(lambda b: b.split(b'l'))
do(lambda b: b.hex())
do(lambda b: b.decode())
do(lambda b: (b.find(b'l'), b.count(b'l'), b.index(b'o'), b.startswith(b'he'), b.endswith(b'lo'), b.strip(b'h')))
do(lambda b: (len(b), b[0], b[-1], b[1:3], list(b), 104 in b, b'll' in b))
do(lambda b: b + b' x')
do(lambda b: b'x ' + b)
do(lambda b: b * 2)
do(lambda b: b + 'x')
do(lambda b: b + [1])
do(lambda b: b == b'hello')
do(lambda b: b == bytearray(b'hello'))
do(lambda b: b == 'hello')
do(lambda b: b < b'help')
do(lambda b: b < bytearray(b'a'))
do(lambda b: hash(b))
do(lambda b: {b: 1})
do(lambda b: b[9])
do(lambda b: bytes(b))
do(lambda b: bool(bytearray()))


def iadd(b):
    b += b'!'
    b += bytearray(b'?')


def item(b):
    b[1] = 256


def item2(b):
    b[1] = 'x'


def item3(b):
    b[9] = 1


def growing_view(b):
    m = memoryview(b)
    b.append(1)
    return bytes(m[:2])


for f in (iadd, item, item2, item3, growing_view):
    do(f)
