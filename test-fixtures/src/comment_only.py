# This module has a comment and nothing else.
