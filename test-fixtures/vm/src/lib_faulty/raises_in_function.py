# Fine to import; go() raises.
def go(n):
    if n:
        return go(n - 1)
    return {}['missing']
