# Ends in an uncaught exception of a class of the program with a text of its own.
class Failure(Exception):
    def __init__(self, code, why):
        super().__init__(code, why)
        self.code = code

    def __str__(self):
        return 'failed with %d' % self.code


def work():
    try:
        raise KeyError('first')
    except KeyError as e:
        raise Failure(3, 'why') from e


print('start')
work()
