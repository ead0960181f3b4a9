"""Tests of setting a document on paper."""
