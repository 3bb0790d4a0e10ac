# Here or there.
def clamp(value, low, high):
    return min(max(value, low), high)
