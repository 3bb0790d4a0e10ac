# Not a number, made by the compiler when it folds a difference of infinities.
def nan():
    return 1e400 - 1e400, 1e400 * 0.0, 1.0
