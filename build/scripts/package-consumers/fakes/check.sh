# A test project with fakes made by hand, the factory of errors, and the simulator.
run dotnet test
expect 'Passed! +- Failed: +0, Passed: +4, Skipped: +0'
