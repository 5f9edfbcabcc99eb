namespace CitizenDesk.Questions;

internal enum FaqTopic
{
    MovingIn,
    MovingOut,
    Garbage,
    Library,
}
