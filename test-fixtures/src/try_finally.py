# Exceptions: nested try, finally with return, break and continue through several levels, re-raising, chaining.
def simple(f):
    try:
        return f()
    except ZeroDivisionError:
        return "zero"
    except (TypeError, ValueError) as e:
        return type(e).__name__
    except:
        return "other"


def order(log):
    try:
        log.append("try")
        return log
    finally:
        log.append("finally")


def overriding():
    try:
        raise ValueError
    finally:
        return "swallowed"


def through_loops(n):
    out = []
    for i in range(n):
        try:
            for j in range(n):
                try:
                    if j == 1:
                        continue
                    if j == 3:
                        break
                    out.append((i, j))
                finally:
                    out.append("f%d" % j)
            if i == 2:
                return out
        finally:
            out.append("outer")
    return out


def while_break():
    n = 0
    while True:
        try:
            try:
                n += 1
                if n > 3:
                    break
                continue
            finally:
                n += 1
        finally:
            n += 1
    return n


def chained():
    try:
        try:
            {}["missing"]
        except KeyError as e:
            raise ValueError("converted") from e
    except ValueError as e:
        return e.args


def reraised():
    try:
        try:
            raise OSError(5)
        except OSError as e:
            e = e
            raise
        else:
            return "not here"
    except OSError as e:
        return e.args[0]


def else_and_finally(x):
    try:
        y = 10 // x
    except ZeroDivisionError:
        y = -1
    else:
        y += 1
    finally:
        y *= 2
    return y


def nested_in_except():
    try:
        1 // 0
    except ZeroDivisionError:
        try:
            [][1]
        except IndexError:
            try:
                int("x")
            except ValueError:
                return "three deep"


def gen_finally():
    try:
        yield 1
    finally:
        yield 2


print(simple(lambda: 1), simple(lambda: 1 // 0), simple(lambda: int("x")), simple(lambda: [][0]))
print(order([]), overriding(), through_loops(4), while_break(), chained(), reraised())
print(else_and_finally(5), else_and_finally(0), nested_in_except(), list(gen_finally()))
