"""This module has a docstring and nothing else."""
