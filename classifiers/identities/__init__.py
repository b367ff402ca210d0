"""Sentences in which only the people spoken of change, in English, Chinese and Thai. Written for this project."""
