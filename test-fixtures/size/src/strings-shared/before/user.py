# Its string is its own, or one that it shares.
def use(chip):
    return chip.other_register
