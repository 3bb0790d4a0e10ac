# assert: with and without a message, what the message may be, and __debug__.
def check(v, *m):
    if m:
        assert v, m[0]
    else:
        assert v
    return 'passed'


for a in ((1,), (0,), ([], 'empty'), (1, 'unused'), (None, 5), (False, ('a', 'b')), ('', ValueError('v'))):
    try:
        print(check(*a))
    except AssertionError as e:
        print(repr(e), e.args)
print(__debug__)


def message():
    print('message evaluated')
    return 'm'


try:
    assert True, message()
    assert False, message()
except AssertionError as e:
    print(repr(e))
try:
    assert 0, 1 // 0
except ZeroDivisionError as e:
    print(repr(e))
