# __import__ called directly, with from-lists and levels, and its errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


import sys
err(lambda: __import__('sys') is sys)
err(lambda: __import__('nowhere'))
err(lambda: __import__(''))
err(lambda: __import__(5))
err(lambda: __import__())
err(lambda: __import__('errno').ENOENT)
err(lambda: __import__('pkg_plain.sub').__name__)
err(lambda: __import__('pkg_plain.sub', None, None, ('x',)).__name__)
err(lambda: __import__('pkg_plain.sub', {}, {}, [], 0).__name__)
err(lambda: __import__('sub', {}, {}, [], 1))
err(lambda: __import__('pkg_plain.nothing'))
err(lambda: __import__('sys.path'))
err(lambda: __import__('sys', None, None, None, -1))
