# bool, int, float, str, list, tuple, set, bytes of one another: what converts to what, and what does not.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


values = (0, 5, 2**65, 1.0, -2.5, True, None, '', '12', 'ab', b'', b'34', [], [1], (), (65, 66), {}, {'a': 1}, {7}, range(2), 1j)
for t in (bool, int, float, complex, str, repr, list, tuple, set, frozenset, bytes, bytearray, dict):
    print('-', t.__name__ if hasattr(t, '__name__') else 'repr')
    for v in values:
        err(lambda: t(v))
err(lambda: bool(1, 2))
err(lambda: bool())
err(lambda: list(bool))
err(lambda: int(int))
err(lambda: str(str))
err(lambda: float(float))
err(lambda: tuple(x=1))
err(lambda: list(x=1))
