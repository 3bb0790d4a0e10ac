# With __all__.
__all__ = ['listed', '_listed']
listed = 1
_listed = 2
unlisted = 3
