# Every binary operator on integers, with the errors for values and for kinds that do not support it.
def err(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e.args)


ops = (
    ('+', lambda a, b: a + b), ('-', lambda a, b: a - b), ('*', lambda a, b: a * b), ('/', lambda a, b: a / b),
    ('//', lambda a, b: a // b), ('%', lambda a, b: a % b), ('**', lambda a, b: a ** b), ('@', lambda a, b: a @ b),
    ('<<', lambda a, b: a << b), ('>>', lambda a, b: a >> b), ('|', lambda a, b: a | b), ('&', lambda a, b: a & b),
    ('^', lambda a, b: a ^ b), ('<', lambda a, b: a < b), ('>', lambda a, b: a > b), ('<=', lambda a, b: a <= b),
    ('>=', lambda a, b: a >= b), ('==', lambda a, b: a == b), ('!=', lambda a, b: a != b), ('in', lambda a, b: a in b),
    ('not in', lambda a, b: a not in b), ('is', lambda a, b: a is b), ('is not', lambda a, b: a is not b),
)
for name, op in ops:
    print('---', name)
    for a, b in ((7, 2), (-7, 2), (7, -2), (0, 5), (5, 0), (True, 3), (1, 'x'), ('x', 1), (None, None), ([], ()), ({}, 1)):
        err(op, a, b)
