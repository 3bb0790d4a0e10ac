# Ends in SystemExit without a number, in a generator in a with block: the exit code is 0.
class Ctx:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        print('exit sees', t, v.args)


def gen():
    yield 1
    with Ctx():
        raise SystemExit


for v in gen():
    print(v)
