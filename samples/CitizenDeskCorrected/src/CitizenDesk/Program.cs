using CitizenDesk.Ai;
using CitizenDesk.Audit;
using CitizenDesk.Questions;
using CitizenDesk.Records;
using CitizenDesk.Summaries;
using PolicyAnalyzers;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllers();
builder.Services.AddModel(builder.Configuration);
builder.Services.AddSingleton<PlainJapanese>();
builder.Services.AddSingleton<ICaseStore, InMemoryCaseStore>();
builder.Services.AddSingleton<IAIAuditLog, AuditFile>();
builder.Services.AddSingleton<SummaryQueue>();
builder.Services.AddSingleton<SummaryFolder>();
builder.Services.AddHostedService<CaseSummarizer>();

var app = builder.Build();

app.MapControllers();
app.MapQuestions();
app.MapFaq();
app.MapModelHealth();

app.Run();
