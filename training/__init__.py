"""How the embedded classifiers are made. Nothing of the product imports this package."""
