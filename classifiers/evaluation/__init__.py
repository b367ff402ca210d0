"""Measuring classifiers: labelled sets, scores, areas and rates with intervals, and the targets they are held to."""
