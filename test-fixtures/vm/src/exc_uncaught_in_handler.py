# Ends in an uncaught exception raised while another one is handled; the first one is not shown.
def parse(t):
    try:
        return int(t)
    except ValueError:
        table = {}
        return table[t]


print(parse('5'))
try:
    parse('x')
except KeyError as e:
    print(repr(e))
    try:
        parse('y')
    finally:
        print('cleaning up')
