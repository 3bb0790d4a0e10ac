# __all__ names what is not there.
__all__ = ('there', 'not_there')
there = 1
