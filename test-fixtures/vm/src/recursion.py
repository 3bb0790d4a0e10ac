# Recursion: towers, permutations, queens, a parser, mutual recursion, and what stops it.
def hanoi(n, a='a', b='b', c='c'):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def perms(l):
    if not l:
        return [[]]
    return [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]


def queens(n, row=0, cols=()):
    if row == n:
        yield cols
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, ackermann(m, n - 1) if n else 1)


class Parser:
    def __init__(self, text):
        self.tokens = text.replace('(', ' ( ').replace(')', ' ) ').split()

    def expr(self):
        v = self.term()
        while self.tokens and self.tokens[0] in '+-':
            v = v + self.term() if self.tokens.pop(0) == '+' else v - self.term()
        return v

    def term(self):
        v = self.factor()
        while self.tokens and self.tokens[0] in '*/':
            v = v * self.factor() if self.tokens.pop(0) == '*' else v // self.factor()
        return v

    def factor(self):
        if not self.tokens:
            raise ValueError('end of text')
        t = self.tokens.pop(0)
        if t == '(':
            v = self.expr()
            if not self.tokens or self.tokens.pop(0) != ')':
                raise ValueError('no )')
            return v
        return int(t)


print(hanoi(3), perms([1, 2, 3]), len(list(queens(6))), next(queens(8)))
print(even(20), odd(21), ackermann(2, 3))
for t in ('1 + 2 * 3', '(1 + 2) * 3', '((7)) - 2 - 1', '2 * (3 + (4 - 1)) / 3', '(1 + 2', '1 +', 'x', '4 / 0'):
    try:
        print(t, '=', Parser(t).expr())
    except Exception as e:
        print(t, type(e).__name__, e.args)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(20))
try:
    deep(10 ** 9)
except RuntimeError as e:
    print(type(e).__name__, e.args)
memo = {}


def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(18), len(memo))
