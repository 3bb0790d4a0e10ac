# Comprehensions of every kind, nested ones, with conditions, and inside functions that lend them cells.
squares = [i * i for i in range(6)]
even = [i for i in range(10) if i % 2 == 0 if i > 2]
pairs = [(a, b) for a in range(3) for b in range(a)]
grid = [[r * c for c in range(3)] for r in range(3)]
mapping = {k: v for k, v in zip("abc", range(3))}
unique = {c.lower() for c in "MicroPython"}
total = sum(x * 2 for x in range(4))
flat = [x for row in grid for x in row]
conditional = ["even" if i % 2 == 0 else "odd" for i in range(3)]


def scaled(factor, items):
    offset = 1
    return [factor * i + offset for i in items], {i: factor for i in items}, list(i + offset for i in items)


def nested(n):
    return [[[k for k in range(j)] for j in range(i)] for i in range(n)]


class Holder:
    limit = 3
    values = [i for i in range(3)]


print(squares, even, pairs, grid, sorted(mapping.items()), sorted(unique), total, flat, conditional)
print(scaled(2, (1, 2, 3)), nested(4), Holder.values)
