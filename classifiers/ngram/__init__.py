"""The hashed n-gram model: features of code points, weight tables, and how long texts are cut into windows."""
